/// Drafts that tests share.
public enum Samples {
    /// A risk brief with all required steps answered.
    public static let riskBrief = """
        ---
        kind: risk-brief
        title: Suppliers paid the wrong amount   # working title
        audience: executive
        lang: en
        status: draft
        date: 2026-06-08
        author: Jonas Berg, Payments Engineer
        decision:
          from: Marta Lindqvist, Finance Director
          by: 2026-06-12 17:00 Europe/Stockholm
          default: every invoice goes on being paid unchecked
          reversible: at any time
        house-key: kept as it is
        ---

        ## Consequence
        <!-- guidance, never rendered -->
        About 3 in 100 payments to suppliers are for the wrong amount.

        ## Comparable risk

        Clerks got about 1 in 100 wrong (9 of 900, internal audit, March 2026).

        ## Exposure

        27 of 900 payments checked in May 2026 were wrong.

        ## Control

        A clerk checks every payment above 10,000 EUR.

        ## Decision

        Approve the check from Monday.

        """
}

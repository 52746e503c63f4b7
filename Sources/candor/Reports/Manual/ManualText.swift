/// What the manual page says beyond the commands.
enum ManualText {
    /// The day of this text, as mdoc writes it; fixed, so that the page is always the same.
    static let day = "November 24, 2026"

    static let description = [
        """
        A draft is a Markdown file: some lines of metadata, then one heading for each step with your answer \
        below it. \
        You own it, you edit it, and you keep it with your other files. \
        The page that readers get is made from it as often as you like.
        """,
        """
        Results go to standard output, messages to standard error. \
        Where a file is asked for, \u{2018}-\u{2019} is standard input or output. \
        Without a terminal nothing is asked: the message says what to pass instead.
        """,
    ]

    static let statuses: [(number: Int32, meaning: String)] = [
        (ExitStatus.done.rawValue, "Done, or no finding at or above --fail-on."),
        (
            ExitStatus.findings.rawValue,
            "Findings, or a document that does not fit its page. What to look at or to cut is printed."
        ),
        (
            ExitStatus.usage.rawValue,
            "The command line, a file or a template cannot be used. The message says why and where."
        ),
        (
            ExitStatus.engine.rawValue,
            "A PDF or a Word file was asked for, and what makes it is missing or failed. The message says what to install."
        ),
        (
            ExitStatus.cancelled.rawValue,
            "You stopped. What you had typed is saved, and the message says how to go on."
        ),
    ]

    static let variables: [(name: String, use: String)] = [
        ("HOME", "Your home folder, below which your own templates are looked for."),
        (
            "XDG_DATA_HOME",
            "Where your own templates are, in candor/templates; by default .local/share in your home folder."
        ),
        (
            "XDG_STATE_HOME",
            "Where candor keeps its notes, in candor; by default .local/state in your home folder."
        ),
        (
            "CANDOR_EDITOR , VISUAL , EDITOR",
            "Your editor, for an answer that you want to write there; the first that is set counts."
        ),
        ("PATH", "Where print engines, pandoc and your editor are looked for."),
        ("ACCESSIBLE", "Where it is set, questions are asked in plain numbered lines, as with --accessible."),
        ("TERM", "Where it is \u{2018}dumb\u{2019}, the same."),
        ("NO_COLOR , CLICOLOR , CLICOLOR_FORCE", "Whether there are colours, by the customs of these names."),
        ("TZ", "Your time zone, for times that are typed without one."),
    ]

    static let files: [(name: String, use: String)] = [
        (
            ".candor/templates",
            """
            Templates of your team, in the working folder or the nearest folder above it, up to the repository\u{2019}s \
            root.
            """
        ),
        (
            ".candor/glossary.yml , .candor/comparables.yml , .candor/rules , .candor/style.yml",
            "Words, known risks, rules and the look of your team, found the same way."
        ),
        ("~/.local/share/candor/templates", "Templates of your own, for all your work."),
        (
            "~/.local/state/candor",
            "Notes on which documents candor wrote, so that it replaces its own and no others. It may be deleted."
        ),
        ("framework.yml", "In a folder of templates, inside a kind\u{2019}s folder: its steps."),
        (
            "document.md.mustache",
            "Beside it: the document. Other names make further documents, such as a talk."
        ),
        ("fields.yml", "In a folder of templates: what each entry of a draft\u{2019}s metadata is."),
    ]

    static let examples: [(purpose: String, command: String)] = [
        ("Write a risk brief, step by step:", "candor new risk-brief"),
        ("Learn first what makes a good answer:", "candor show risk-brief consequence"),
        ("Write an empty draft, to fill in with an editor:", "candor new rfc --no-input -o filter.md"),
        ("Make the page, as Markdown and as HTML:", "candor render filter.md"),
        ("Make the pages of many drafts at once:", "candor render drafts/*.md --to html -o pages/"),
        ("Change a kind of document for your team:", "candor eject rfc .candor/templates"),
    ]
}

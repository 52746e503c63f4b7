"""From the first key to the page."""
import os
import re

from case import ANSWERS, answer
from scene import scenario


@scenario
def shortest_path_to_a_page(c):
    t = c.brief(answers=5)
    shown = t.sees("Who decides     Ana Ruiz, Director", "payments stay late", "2026, 17:00 London time")
    assert "Approve the daily check." in shown
    t.press("enter")
    t.sees("Your answers", "Make the page")
    t.press("enter")
    c.ended(t, 0)
    # Enter after the title and five answers, then one key for the yes and one for the page.
    assert t.presses == 6 + 1 + 1, t.presses
    print(f"    risk-brief, shortest path: {t.presses} keys beside what is typed", flush=True)
    t.sees("wrote suppliers-are-paid-late.document.html", "next: read the page", whole=True)
    assert c.section("Decision") == "Approve the daily check."
    assert c.field("from") == "Ana Ruiz, Director" and c.field("default") == "payments stay late"
    assert re.fullmatch(r"20\d\d-12-04 17:00 Europe/London", c.field("by"))
    assert os.path.exists(c.path("suppliers-are-paid-late.document.md")) and not c.strays()


@scenario
def each_part_of_the_decision_can_be_skipped_with_one_key(c):
    t = c.brief(answers=4)
    t.type("Approve the daily check of each payment that is due.")
    t.press("enter")
    for question in ("Who decides?", "By when must they decide?", "What happens if nobody decides?"):
        t.sees(question)
        t.press("ctrl+s")
    t.sees("Make the page")
    t.press("enter")
    c.ended(t, 0)
    # Enter after the title and five answers, one key for each of three follow-ups, and one for the page.
    assert t.presses == 6 + 3 + 1, t.presses
    print(f"    risk-brief, every follow-up skipped: {t.presses} keys beside what is typed", flush=True)


PROSE = "In 3 of 100 cases, counted by two clerks in May 2026, a customer waits a day for the money."


def through(c, kind, answers):
    """Walks a kind from its title to the page; an answer for each question, a list for a table's cells."""
    t = c.new(kind, size=(90, 30))
    for number, text in enumerate(answers, 1):
        here = f"· {number} of "
        t.sees(here)
        for cell in text if isinstance(text, list) else [text]:
            t.type(cell)
            t.press("enter")
            t.quiet()
        for _ in range(2):
            # An empty row ends a table, and advice is answered by keeping the answer as it is.
            if here in t.screen.text():
                t.press("enter")
                t.quiet()
    return t


@scenario
def rfc_from_first_to_last(c):
    t = through(c, "rfc", ["Keep the nightly check"] + [PROSE] * 5)
    t.sees("Your answers", "Make the page")
    t.press("end", "enter")
    c.ended(t, 0)
    t.sees("wrote keep-the-nightly-check.document.html", whole=True)
    for heading in ("Decision in question", "Position and evidence", "Constraint", "Alternative", "Commitment"):
        assert c.section(heading, "keep-the-nightly-check.md") == PROSE, heading
    print(f"    rfc, to the page: {t.presses} keys beside what is typed", flush=True)


@scenario
def incident_summary_from_first_to_last(c):
    t = through(c, "incident-summary", [
        "Payments stopped", "1", "4 May 2026 12:00", "no", "5 May 2026 12:00", PROSE, PROSE, PROSE, PROSE,
        ["A second check", "Ana Ruiz", "1 June 2026"], ["4 May 2026 09:00", "start", "Payments stopped"],
        "No decision is needed."])
    t.sees("Your answers", "Make the page")
    t.press("end", "enter")
    c.ended(t, 0)
    t.sees("wrote payments-stopped.document.html", whole=True)
    assert "| A second check | Ana Ruiz |" in c.text("payments-stopped.md"), c.text("payments-stopped.md")
    assert c.section("What happened", "payments-stopped.md") == PROSE
    print(f"    incident-summary, to the page: {t.presses} keys beside what is typed", flush=True)


@scenario
def no_to_what_was_read_keeps_the_text(c):
    t = c.brief(answers=5)
    t.send("n")
    t.sees("Who decides?")
    assert c.section("Decision") == ANSWERS[4]
    t.press("ctrl+c")
    c.ended(t, 130)

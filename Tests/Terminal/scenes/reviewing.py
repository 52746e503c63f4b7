"""Edit, review and the bare command."""
from case import DRAFT
from scene import scenario


@scenario
def edit_begins_at_the_review_and_jumps(c):
    t = c.brief(answers=5)
    t.press("enter")
    t.sees("Make the page")
    t.press("ctrl+c")
    c.ended(t, 130)
    t = c.start("edit", DRAFT)
    t.sees("Your answers", "Make the page")
    t.send("4")
    t.sees("›  4  Exposure")
    t.press("enter")
    t.sees("How many, out of how many", "27 of 900")
    t.press("end")
    t.type(" More.")
    t.press("enter")
    t.sees("Your answers", "✓ Exposure (changed)  27 of 900")
    assert c.section("Exposure").endswith("2026. More.")
    t.press("up", "up", "down", "down", "enter")
    c.ended(t, 0)


@scenario
def edit_at_a_step_that_does_not_exist(c):
    t = c.brief()
    t.press("ctrl+c")
    c.ended(t, 130)
    t = c.start("edit", DRAFT, "--step", "exposre")
    c.ended(t, 2)
    t.sees("did you mean 'exposure'?")


@scenario
def the_review_asks_for_the_rest(c):
    t = c.brief(answers=5)
    t.press("enter")
    t.sees("Say more: ")
    t.send("a")
    t.sees("Who wrote it?")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def bare_candor_shows_what_is_unfinished(c):
    t = c.brief(answers=2)
    t.press("ctrl+c")
    c.ended(t, 130)
    t = c.start()
    c.ended(t, 0)
    t.sees("suppliers-are-paid-late.md", "3 steps still to write", "candor edit suppliers-are-paid-late.md",
           whole=True)

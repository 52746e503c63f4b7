"""Kinds of answer."""
import re

from case import answer, back
from scene import scenario


@scenario
def a_figure_by_conversation(c):
    t = c.brief(answers=2)
    t.press("ctrl+f")
    t.sees("What is the number?")
    t.type("27 of 900 payments")
    t.press("enter")
    t.sees("What happens to them?", "about 3 in 100 payments (likely between 2 and 4 in 100; 27 of 900 checked)")
    t.type("are late")
    t.press("enter")
    t.sees("How many are there in all?")
    t.type("lots")
    t.press("enter")
    t.sees("!")
    t.press("ctrl+u")
    t.type("400/day")
    t.press("enter")
    t.sees("Who says so?")
    t.type("two clerks")
    t.press("enter")
    t.sees("When was it measured?")
    t.press("ctrl+s")
    t.sees("{payments:sentence}", "Printed as: about 3 in 100 payments are late (likely between 2 and 4 in")
    t.press("enter")
    t.sees("What would you do about it", "✓ Exposure  About 3 in 100 payments are late")
    text = c.text()
    for line in ("share: 27/900", "of: payments", "harm: are late", "volume: 400/day", "source: two clerks"):
        assert line in text, line
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_metric_is_asked_what_it_counts(c):
    t = c.brief(answers=2)
    t.press("ctrl+f")
    t.type("faithfulness 0.71")
    t.press("enter")
    t.sees("1  ", "2  ")
    t.send("2")
    t.press("enter")
    t.sees("How many statements does an answer have?")
    t.type("5")
    t.press("enter")
    t.sees("29 in 100 statements")
    t.press("esc")
    t.sees("How many, out of how many")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_choice_is_filtered_and_moved_in(c):
    t = c.new("star-story")
    t.type("A story")
    t.press("enter")
    t.sees("› 1  ")
    t.press("down")
    t.sees("› 2  ")
    t.type("zzz")
    t.sees("Nothing in the list holds 'zzz'.")
    t.press("enter")
    t.quiet()
    t.press("ctrl+u", "enter")
    t.sees("Set the situation")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_table_row_by_row(c):
    t = c.start("new", "decision-memo", "--set", "title=Bills", "--set", "question=One bill or two for each house?",
                "--no-input")
    c.ended(t, 0)
    t = c.start("edit", "bills.md")
    t.sees("│ Id")
    for cell in ("A", "One bill", "fewer calls", "two days", "little"):
        t.type(cell)
        t.press("enter")
        t.quiet()
    t.sees("Enter on an empty row ends the table.", "One bill")
    for cell in ("B", "Two | bills", "none", "calls", "stays"):
        t.type(cell)
        t.press("tab")
    t.sees("Two | bills")
    t.press("up")
    t.sees("│ Id")
    t.press("down", "down", "down", "down", "down")
    t.quiet()
    t.press("enter")
    t.sees("Which one would you choose", "2 rows: A, One bill")
    assert "| A   | One bill     | fewer calls |" in c.text("bills.md"), c.text("bills.md")
    assert "Two \\| bills" in c.text("bills.md")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_list_one_item_a_line(c):
    c.write("r.md", "---\nkind: rfc\ntitle: T\n---\n")
    t = c.start("edit", "r.md", "--step", "open-questions")
    t.sees("next item")
    t.type("Who pays?")
    t.press("enter")
    t.type("Who waits?")
    t.press("enter", "enter")
    t.until(lambda shown: c.section("Open questions", "r.md") == "- Who pays?\n- Who waits?")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_date_is_read_back_and_a_wrong_one_lets_go(c):
    t = c.brief(answers=4)
    t.type("Approve the daily check of each payment that is due.")
    t.press("enter")
    t.sees("Who decides?")
    t.type("Ana Ruiz")
    t.press("enter")
    t.sees("By when must they decide?")
    t.type("in 48 hours")
    t.sees("London time", "in 2 days")
    t.press("ctrl+u")
    t.type("2026-02-30")
    t.press("enter")
    t.sees("! '2026-02-30' does not exist")
    t.press("back")
    t.sees("│ Ana Ruiz")
    t.press("enter")
    t.sees("│ 2026-02-30")
    t.press("ctrl+s")
    t.sees("What happens if nobody decides?")
    t.press("back")
    t.sees("│ 2026-02-30")
    t.press("ctrl+u")
    t.type("Friday 5pm")
    t.press("enter")
    t.sees("What happens if nobody decides?")
    assert re.fullmatch(r"20\d\d-\d\d-\d\d 17:00 Europe/London", c.field("by"))
    t.press("ctrl+c")
    c.ended(t, 130)

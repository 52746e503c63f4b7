"""The keys."""
import re

from case import ANSWERS, TITLE, answer, back
from scene import plain, scenario


@scenario
def keys_of_every_line(c):
    t = c.brief()
    t.type("two three four")
    t.press("home")
    t.type("one ")
    t.press("end", "ctrl+w")
    t.type("4")
    t.press("ctrl+a", "alt+f")
    t.type("!")
    t.press("ctrl+e", "alt+b", "alt+b", "ctrl+k")
    t.sees("│ one! two")
    t.press("ctrl+y")
    t.sees("│ one! two three 4")
    t.press("ctrl+a", "delete", "right", "right", "backspace", "left")
    t.type("N")
    t.sees("│ Nn! two three 4")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def new_lines_by_both_keys(c):
    t = c.brief()
    t.type("First line.")
    t.press("alt+enter", "newline")
    t.type("Second paragraph that is long enough.")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence") == "First line.\n\nSecond paragraph that is long enough."
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def kitty_and_xterm_modified_keys(c):
    t = c.brief()
    t.type("one two")
    t.send("\x1b[1;5D")
    t.type("X")
    t.send("\x1b[13;2u")
    t.send("\x1b[27;2;13~")
    t.sees("│ one X\n  │\n  │ two")
    t.send("\x1b[1;5C\x1b[99;5u")
    c.ended(t, 130)


@scenario
def undo_and_redo_in_an_answer(c):
    t = c.brief()
    t.type("one two three")
    t.press("ctrl+_")
    t.sees("│ one two")
    t.press("ctrl+_", "ctrl+_")
    t.until(lambda shown: "one" not in shown)
    t.press("ctrl+r", "ctrl+r", "ctrl+r")
    t.sees("│ one two three")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def undo_takes_the_last_answer_back(c):
    t = c.brief(answers=1)
    assert c.section("Consequence") == ANSWERS[0]
    t.press("ctrl+_")
    t.sees("Took the last answer back", "Who loses what")
    assert c.section("Consequence") == ""
    t.press("ctrl+r")
    t.sees("Gave it again", ANSWERS[0][:40])
    assert c.section("Consequence") == ANSWERS[0]
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def escape_is_harmless(c):
    t = c.brief()
    t.type("Half an answer")
    t.press("esc", "esc")
    t.type(" goes on")
    t.sees("│ Half an answer goes on")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def help_shows_guidance_example_and_keys(c):
    t = c.brief()
    for heading in ("Guidance", "A good answer", "A poor one, and why", "Keys"):
        t.press("f1")
        t.sees(heading)
        t.quiet()
    t.press("ctrl+g")
    t.until(lambda shown: "Keys" not in shown)
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def back_keeps_a_weak_and_an_empty_answer(c):
    t = c.brief(answers=1)
    t.type("Like rain")
    t.press("back")
    t.sees("│ About 3 in 100 suppliers")
    t.press("back")
    t.sees(f"│ {TITLE}")
    t.press("enter")
    t.sees("Quantify the exposure")
    t.press("back")
    t.sees("│ Like rain")
    assert c.section("Comparable risk") == "Like rain"
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_weak_answer_is_asked_about_once(c):
    t = c.brief()
    t.type("It breaks")
    t.press("enter")
    t.sees("? Who loses what, and who notices first?", "Enter keeps the answer as it is.")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence") == "It breaks"
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def the_worst_is_asked_first_and_enter_never_waits_for_it(c):
    t = c.brief()
    t.type("Suppliers wait because of the hallucination threshold: about 2.5 in 100 of them lose money.")
    shown = t.sees("2.5 in 100", "Enter keeps the answer as it is.", "In plain words: made-up content")
    assert shown.index("“2.5 in 100”") < shown.index("“hallucination”"), shown
    assert "“threshold”" not in shown, shown
    t.press("enter")
    t.sees("Which risk that we already know")


@scenario
def one_key_takes_a_proposal(c):
    t = c.brief()
    t.type("About 3 in 100 suppliers are paid late, and clerks utilise a list prior to the payment.")
    t.sees("Tab puts: use")
    t.press("tab")
    t.sees("clerks use a list", "Tab puts: before")
    t.press("tab")
    t.sees("a list before the", "payment.")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence").endswith("and clerks use a list before the payment.")


@scenario
def the_review_says_what_is_weak(c):
    t = c.brief()
    t.type("A model processes invoices and sometimes produces a wrong total for them.")
    t.press("enter")
    t.sees("Which risk that we already know")
    for _ in range(4):
        t.press("ctrl+s")
    t.sees("Make the page", "12 words, has a question", "still to write")
    t.press("home", "down")
    t.sees("?")


@scenario
def an_empty_answer_needs_a_second_enter(c):
    t = c.brief()
    t.press("enter")
    t.sees("Nothing is typed. Enter again leaves it open.")
    t.press("enter")
    t.sees("Which risk that we already know")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def not_known_yet_is_an_answer(c):
    t = c.brief(answers=2)
    t.type("I don't know yet")
    t.press("enter")
    t.sees("What exactly is not known yet?")
    t.type("how many are late")
    t.press("enter")
    t.sees("Who finds out?")
    t.type("Jonas Berg")
    t.press("enter")
    t.sees("By when?")
    t.type("Friday 17:00")
    t.press("enter")
    t.sees("What would it change?", "Jonas Berg will say by Friday")
    t.press("ctrl+s")
    t.sees("What would you do about it")
    assert re.match(r"unknown: how many are late; Jonas Berg by Friday \d+ \w+ \d+, 17:00 London time$",
                    c.section("Exposure"))
    t.press("ctrl+c")
    c.ended(t, 130)

"""Leaving and coming back."""
import os
import signal

from case import DRAFT, back
from scene import scenario


@scenario
def ctrl_c_saves_and_says_how_to_go_on(c):
    t = c.brief(answers=1)
    t.type("Half of an ans")
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("saved suppliers-are-paid-late.md", "to go on: candor edit suppliers-are-paid-late.md")
    assert c.section("Comparable risk") == "Half of an ans" and not c.strays()
    t = c.start("edit", DRAFT)
    t.sees("How many, out of how many")
    t.press("back")
    t.sees("│ Half of an ans")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def signals_save_too(c):
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
        t = c.brief()
        t.type("Typed until the signal came")
        t.sees("until the signal came")
        t.signal(number)
        c.ended(t, 130)
        assert c.section("Consequence") == "Typed until the signal came" and not c.strays(), number
        os.remove(c.path(DRAFT))


@scenario
def a_half_typed_title_is_kept_without_a_draft(c):
    t = c.new()
    t.type("Half a ti")
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("to go on: candor new risk-brief")
    t = c.start("new", "risk-brief")
    t.sees("│ Half a ti", "not come into the draft yet")
    t.type("tle")
    t.press("enter")
    t.sees("Who loses what")
    assert c.field("title", "half-a-title.md") == "Half a title"
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not c.strays()

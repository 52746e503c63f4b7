"""Plain lines."""
import signal

from case import ANSWERS, TITLE, answer, back
from scene import lines, plain, scenario


@scenario
def accessible_from_first_to_last(c):
    t = plain(c, "--accessible")
    t.type(TITLE)
    t.press("enter")
    for number, text in enumerate(ANSWERS):
        t.sees(f"{number + 2} of 6")
        t.type(text)
        t.press("enter")
        t.send(".")
        t.press("enter")
    t.sees("Is that right?")
    t.press("enter")
    t.sees("Your answers:")
    t.press("enter")
    c.ended(t, 0)
    assert b"\x1b" not in t.raw
    assert c.field("from") == "Ana Ruiz, Director" and not c.strays()


@scenario
def accessible_by_the_environment(c):
    t = plain(c, environment={"ACCESSIBLE": "1"})
    t.press("ctrl+c")
    c.ended(t, 130)
    assert b"\x1b" not in t.raw


@scenario
def a_dumb_terminal(c):
    t = plain(c, environment={"TERM": "dumb"})
    t.type("Typoo")
    t.press("backspace")
    t.press("enter")
    t.sees("Who loses what")
    assert c.field("title", "typo.md") == "Typo"
    t.press("ctrl+c")
    c.ended(t, 130)
    assert b"\x1b" not in t.raw


@scenario
def a_long_line_in_plain_mode_keeps_its_tail(c):
    t = plain(c, "--accessible")
    t.type("Long")
    t.press("enter")
    t.sees("Who loses what")
    t.send("x" * 9000 + "TAIL")
    t.press("enter")
    t.send(".")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence", "long.md") == "x" * 9000 + "TAIL"
    t.press("ctrl+c")
    c.ended(t, 130)


def plain_exposure(c):
    c.write("p.md", "---\nkind: risk-brief\ntitle: T\n---\n")
    t = c.start("edit", "p.md", "--accessible", "--step", "exposure")
    t.sees("How many, out of how many")
    return t


@scenario
def commands_in_the_plain_talk_about_the_unknown(c):
    t = plain_exposure(c)
    lines(t, ("don't know", "> "), (".", "What exactly is not known yet?"), ("what", "Who finds out?"),
          ("Jo", "By when?"), (":help", "Friday 17:00"), (":skip", "What would it change?"),
          (":review", "Your answers:"))
    assert c.section("Exposure", "p.md") == "unknown: what; Jo"
    t.send(":quit\r")
    c.ended(t, 130)


@scenario
def commands_in_the_plain_talk_about_a_number(c):
    for leaving in (":quit\r", "\x03", "\x04"):
        t = plain_exposure(c)
        lines(t, ("Late.", "> "), (":figure", "What is the number?"), ("27 of 900", "Of what, in the plural?"),
              (":undo", "What is the number?"), (":undo", "No number was added."))
        lines(t, (":figure", "So far: 27 of 900"))
        t.send(leaving)
        c.ended(t, 130)
        assert c.section("Exposure", "p.md") == "Late."
        t.sees("not in a draft yet: Exposure (a number)")
        t = c.start("edit", "p.md", "--accessible", "--step", "exposure")
        t.sees("Kept: 27 of 900. :figure goes on there.")
        lines(t, (".", "What would you do about it"), (":quit", "saved p.md"))
        c.ended(t, 130)
        assert c.section("Exposure", "p.md") == "Late."


@scenario
def fields_that_are_not_known_in_plain_lines(c):
    c.write("p.md", "---\nkind: risk-brief\ntitle: T\n---\n")
    t = c.start("edit", "p.md", "--accessible", "--step", "decision")
    lines(t, ("Approve it for 3 of 100.", "> "), (".", "Who decides?"), ("dunno", "Noted as open: 'Who decides'."),
          (":review", "not known yet"))
    t.send(":quit\r")
    c.ended(t, 130)
    assert "dunno" not in c.text("p.md")


@scenario
def plain_mode_suspends_edits_and_is_killed(c):
    editor = c.write("ed", '#!/bin/sh\necho "Written in an editor." > "$1"\n', 0o755)
    t = plain(c, "--accessible", environment={"EDITOR": editor})
    t.type("Plain")
    t.press("enter")
    t.sees("Who loses what")
    t.press("ctrl+z")
    t.wait_for_stop()
    back(t)
    t.go_on()
    t.type(":editor")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence", "plain.md") == "Written in an editor."
    t.type("A line of a longer answer")
    t.press("enter")
    t.quiet()
    t.signal(signal.SIGKILL)
    t.wait()
    t = c.start("edit", "plain.md", "--accessible")
    t.sees("Typed before and not in the draft yet", "A line of a longer answer")
    t.send(".")
    t.press("enter")
    t.sees("How many, out of how many")
    assert c.section("Comparable risk", "plain.md") == "A line of a longer answer"
    t.send("\x04")
    c.ended(t, 130)
    assert not c.strays()

"""Killed at every prompt, and gone on with."""
import os
import re
import signal
import time

from case import ANSWERS, DRAFT, TITLE, answer, back
from scene import SCENARIOS, scenario


STEPS = ["consequence", "comparison", "exposure", "control", "decision"]


def killed_while_typing(c, answers, names_step=False):
    t = c.new()
    if answers == 0:
        t.type("Text that was never sa")
    else:
        t.type(TITLE)
        t.press("enter")
        t.sees("Who loses what")
        for index in range(answers - 1):
            answer(t, index)
        t.type("Text that was never sa")
    t.sees("never sa")
    limit = time.time() + 5
    while not any(b"never sa" in open(path, "rb").read() for path in c.journals()):
        assert time.time() < limit, "no journal after 5 s"
        t.read(0.05)
    t.signal(signal.SIGKILL)
    assert t.wait() == -signal.SIGKILL
    place = ["--step", STEPS[answers - 1]] if names_step else []
    again = c.start("new", "risk-brief") if answers == 0 else c.start("edit", DRAFT, *place)
    again.sees("│ Text that was never sa", "not come into the draft yet")
    for index in range(answers - 1):
        assert ANSWERS[index] in c.text()
    again.press("ctrl+_")
    again.until(lambda shown: "never sa" not in shown)
    again.press("ctrl+r")
    again.sees("│ Text that was never sa")
    again.type("ved")
    again.press("ctrl+c")
    c.ended(again, 130)
    if answers:
        assert "Text that was never saved" in c.text() and not c.strays()


for number in range(6):
    SCENARIOS[f"kill_9_at_prompt_{number + 1}_and_resume"] = lambda c, number=number: killed_while_typing(c, number)
for number in range(1, 6):
    SCENARIOS[f"kill_9_at_prompt_{number + 1}_and_edit_its_step"] = (
        lambda c, number=number: killed_while_typing(c, number, names_step=True))


@scenario
def a_journal_from_before_the_draft_had_its_name(c):
    t = c.brief()
    t.press("ctrl+c")
    c.ended(t, 130)
    # What a kill between the first save and the change of the journal's name leaves behind.
    c.write(".candor-risk-brief.999999999.journal", "candor journal 1\ntitle 12\n" + TITLE[:12] + "\n")
    c.write(".candor-risk-brief.999999998.journal", "candor journal 1\ntitle 7\nAnother\n")
    t = c.start("edit", DRAFT)
    t.sees("Who loses what")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert [os.path.basename(path) for path in c.strays()] == [".candor-risk-brief.999999998.journal"]


@scenario
def kill_9_in_a_conversation(c):
    t = c.brief(answers=2)
    t.press("ctrl+f")
    t.type("27 of 900 payments")
    t.press("enter")
    t.type("are late")
    t.sees("│ are late")
    limit = time.time() + 5
    while not any(b"are late" in open(path, "rb").read() for path in c.journals()):
        assert time.time() < limit
        t.read(0.05)
    t.signal(signal.SIGKILL)
    t.wait()
    again = c.start("edit", DRAFT)
    again.sees("Kept: 27 of 900, payments, are late. Ctrl+F goes on there.")
    again.press("ctrl+f")
    again.sees("What happens to them?", "│ are late")
    again.press("ctrl+c")
    c.ended(again, 130)
    again.sees("not in a draft yet: Exposure (a number); kept in", whole=True)
    assert c.section("Exposure") == ""


@scenario
def kill_9_while_saying_what_is_not_known(c):
    t = not_known(c)
    kill(c, t, b"Jonas Be")
    again = c.start("edit", DRAFT)
    again.sees("│ don't know", "Kept: how many are late, Jonas Be. Enter goes on there.")
    again.press("ctrl+c")
    c.ended(again, 130)
    assert c.section("Exposure") == "", c.section("Exposure")
    again = c.start("edit", DRAFT)
    again.sees("Kept: how many are late, Jonas Be. Enter goes on there.")
    again.press("enter")
    again.sees("Who finds out?", "│ Jonas Be")
    again.type("rg")
    again.press("enter", "enter", "enter")
    again.sees("What would you do about it")
    assert c.section("Exposure") == "unknown: how many are late; Jonas Berg"
    again.press("ctrl+c")
    c.ended(again, 130)
    assert not c.strays()


@scenario
def kill_9_in_a_table(c):
    c.write("m.md", "---\nkind: decision-memo\ntitle: Bills\n---\n")
    t = c.start("edit", "m.md", "--step", "options")
    t.sees("│ Id")
    for cell in ("A", "One bill", "fewer calls", "two days", "little"):
        t.type(cell)
        t.press("enter")
    t.sees("One bill")
    t.type("B")
    t.press("enter")
    t.type("Two bills in ha")
    kill(c, t, b"Two bills in ha")
    t = c.start("edit", "m.md")
    t.sees("One bill", "Two bills i…", "had not come into the draft yet")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert "Two bills in ha" in c.text("m.md") and not c.strays()


@scenario
def kill_9_in_a_moment(c):
    c.write("m.md", "---\nkind: risk-brief\ntitle: T\n---\n")
    t = c.start("edit", "m.md", "--step", "decision.by")
    t.sees("By when must they decide?")
    t.type("4 December 17:0")
    kill(c, t, b"4 December 17:0")
    t = c.start("edit", "m.md")
    t.sees("By when must they decide?", "│ 4 December 17:0", "had not come into the draft yet")
    t.type("0 London")
    t.sees("17:00 London time")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert re.fullmatch(r"20\d\d-12-04 17:00 Europe/London", c.field("by", "m.md")), c.text("m.md")
    assert not c.strays(), c.strays()


@scenario
def kill_9_in_a_choice(c):
    t = c.new("star-story")
    t.type("A story")
    t.press("enter")
    t.sees("› 1  ")
    t.press("down")
    t.sees("› 2  ")
    t.signal(signal.SIGKILL)
    assert t.wait() == -signal.SIGKILL
    t = c.start("edit", "a-story.md")
    t.sees("› 1  ")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert c.field("title", "a-story.md") == "A story" and not c.strays()


@scenario
def kill_9_in_a_list(c):
    c.write("r.md", "---\nkind: rfc\ntitle: T\n---\n")
    t = c.start("edit", "r.md", "--step", "open-questions")
    t.sees("next item")
    t.type("Who pays?")
    t.press("enter")
    t.type("Who wai")
    kill(c, t, b"Who wai")
    t = c.start("edit", "r.md")
    t.sees("│ Who pays?", "│ Who wai", "had not come into the draft yet")
    t.type("ts?")
    t.press("enter", "enter")
    t.until(lambda shown: c.section("Open questions", "r.md") == "- Who pays?\n- Who waits?")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not c.strays()


@scenario
def kill_9_at_what_was_read(c):
    t = c.brief(answers=5)
    t.sees("Is that right?")
    kill(c, t, b"otherwise payments stay late")
    t = c.start("edit", DRAFT)
    t.sees("│ Ana Ruiz, Director, to approve", "had not come into the draft yet")
    t.press("enter")
    t.sees("Is that right?")
    t.press("enter")
    t.sees("Make the page")
    assert c.section("Decision") == "Approve the daily check."
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not c.strays()


@scenario
def kill_9_at_the_review(c):
    t = c.brief(answers=5)
    t.press("enter")
    t.sees("Make the page")
    t.signal(signal.SIGKILL)
    assert t.wait() == -signal.SIGKILL
    t = c.start("edit", DRAFT)
    t.sees("Your answers", "Make the page")
    t.press("enter")
    c.ended(t, 0)
    assert not c.strays() and c.field("default") == "payments stay late"


def not_known(c):
    """The conversation about what is not known, in the middle of its second part."""
    t = c.brief(answers=2)
    t.type("don't know")
    t.press("enter")
    t.sees("What exactly is not known yet?")
    t.type("how many are late")
    t.press("enter")
    t.sees("Who finds out?")
    t.type("Jonas Be")
    t.sees("│ Jonas Be")
    return t


def kill(c, t, typed):
    """Waits until the journal holds what was typed, and kills the program."""
    limit = time.time() + 5
    while not any(typed in open(path, "rb").read() for path in c.journals()):
        assert time.time() < limit, "no journal after 5 s"
        t.read(0.05)
    t.signal(signal.SIGKILL)
    assert t.wait() == -signal.SIGKILL


@scenario
def esc_keeps_what_was_said_of_a_number(c):
    t = c.brief(answers=2)
    t.press("ctrl+f")
    t.sees("What is the number?")
    t.type("27 of 900")
    t.press("enter")
    t.sees("Of what, in the plural?")
    t.type("payments")
    t.press("enter")
    t.sees("What happens to them?")
    t.type("are late")
    t.press("esc")
    t.sees("How many, out of how many", "Kept: 27 of 900, payments, are late. Ctrl+F goes on there.")
    limit = time.time() + 5
    while not any(b"are late" in open(path, "rb").read() for path in c.journals()):
        assert time.time() < limit, "no journal after 5 s"
        t.read(0.05)
    t.press("ctrl+f")
    t.sees("What happens to them?", "│ are late")
    t.press("enter")
    t.sees("How many are there in all?")
    t.press("ctrl+s", "ctrl+s", "ctrl+s")
    t.sees("{payments:sentence}")
    t.press("enter")
    t.sees("What would you do about it")
    assert "share: 27/900" in c.text() and "{payments:sentence}" in c.section("Exposure")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not c.strays()


@scenario
def esc_keeps_what_was_said_of_the_unknown(c):
    t = not_known(c)
    t.press("esc")
    t.sees("│ don't know", "Kept: how many are late, Jonas Be. Enter goes on there.")
    t.press("enter")
    t.sees("Who finds out?", "│ Jonas Be")
    t.press("back")
    t.sees("│ how many are late")
    t.press("esc", "enter")
    t.sees("│ how many are late")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert c.section("Exposure") == ""


@scenario
def not_known_yet_of_a_field_is_noted(c):
    t = c.brief(answers=4)
    t.type("Approve the daily check of each payment that is due.")
    t.press("enter")
    t.sees("Who decides?")
    t.type("I don't know yet")
    t.press("enter")
    t.sees("By when must they decide?", "Noted as open: 'Who decides'.", "? Who decides: not known yet")
    t.type("dunno")
    t.press("enter")
    t.sees("What happens if nobody decides?", "Noted as open: 'By when'.")
    t.type("dunno")
    t.press("enter")
    shown = t.sees("Make the page", "Noted as open: 'If no decision'.")
    assert shown.count("not known yet") >= 3 and "dunno" not in c.text(), shown
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def suspend_and_go_on(c):
    t = c.brief()
    t.type("Before the pause")
    t.press("ctrl+z")
    t.wait_for_stop()
    back(t)
    t.go_on()
    t.sees("│ Before the pause")
    t.type(" and after")
    t.sees("│ Before the pause and after")
    t.signal(signal.SIGTSTP)
    t.wait_for_stop()
    back(t)
    t.go_on()
    t.sees("and after")
    t.signal(signal.SIGSTOP)
    t.wait_for_stop()
    t.go_on()
    t.type(" again")
    t.sees("and after again")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_crash_gives_the_terminal_back(c):
    for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGILL, signal.SIGTRAP):
        t = c.new()
        t.signal(number)
        assert t.wait() == -number
        back(t)


@scenario
def the_terminal_goes_away(c):
    t = c.brief()
    t.type("The window was closed")
    t.sees("window was closed")
    os.close(t.slave)
    t.slave = os.open(os.devnull, os.O_RDWR)
    os.close(t.master)
    t.master = os.open(os.devnull, os.O_RDWR)
    limit = time.time() + 5
    while "The window was closed" not in c.text() and not c.journals():
        assert time.time() < limit
        time.sleep(0.05)

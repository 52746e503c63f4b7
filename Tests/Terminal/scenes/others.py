"""Other hands that change the draft, and disks that refuse it."""
import os
import subprocess
import case

from case import ANSWERS, DRAFT, TITLE, answer, back
from scene import lines, plain, scenario
from terminal import Terminal


@scenario
def another_editor_changed_another_answer(c):
    t = c.brief(answers=1)
    c.write(DRAFT, c.text() + "\n## Notes\n\nAdded elsewhere.\n")
    answer_text = "By hand it was 1 in 100, by the audit of March."
    t.type(answer_text)
    t.press("enter")
    t.sees("Somebody else changed suppliers-are-paid-late.md meanwhile")
    assert "Added elsewhere." in c.text() and answer_text in c.text()
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def another_editor_changed_the_same_answer(c):
    t = c.brief(answers=1)
    c.write(DRAFT, c.text().replace("## Comparable risk\n", "## Comparable risk\n\nTheir own comparison.\n"))
    t.type("My own comparison, with a number in it.")
    t.press("enter")
    t.sees("yours in", "compare the two")
    assert "Their own comparison." in c.text()
    copies = [name for name in os.listdir(c.folder) if "conflict" in name]
    assert len(copies) == 1 and "My own comparison" in c.text(copies[0])
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("yours, where somebody else changed the same answer: suppliers", whole=True)
    assert "✓ Comparable risk" not in t.screen.whole()
    t = c.start()
    c.ended(t, 0)
    t.sees("compare it with", whole=True)


@scenario
def undo_leaves_what_another_editor_added(c):
    t = c.brief(answers=1)
    c.write(DRAFT, c.text().replace(ANSWERS[0], ANSWERS[0] + "\n\nEdited by Bo"))
    answer(t, 1)
    t.says("their changes and yours are both in it")
    t.press("ctrl+_")
    t.sees("Took the last answer back")
    assert c.section("Comparable risk") == "" and "Edited by Bo" in c.text()
    t.press("ctrl+_")
    t.says("Somebody else changed 'Consequence' since, so that is left as they have it.")
    assert c.section("Consequence") == ANSWERS[0] + "\n\nEdited by Bo"
    t.press("ctrl+r")
    t.sees("Gave it again")
    assert c.section("Comparable risk") == ANSWERS[1] and "Edited by Bo" in c.text()
    # And where the change was not seen yet when undo comes.
    c.write(DRAFT, c.text().replace(ANSWERS[1], ANSWERS[1] + "\n\nBo again"))
    t.press("ctrl+_")
    t.says("Somebody else changed 'Comparable risk' meanwhile, so it is left as they have it.")
    assert c.section("Comparable risk") == ANSWERS[1] + "\n\nBo again"
    t.press("ctrl+c")
    c.ended(t, 130)
    assert "Bo again" in c.text() and "Edited by Bo" in c.text()


@scenario
def undo_leaves_what_was_appended_to_the_draft(c):
    t = c.brief(answers=1)
    c.write(DRAFT, c.text() + "\nEdited by Bo\n")
    answer(t, 1)
    t.says("their changes and yours are both in it")
    for _ in range(4):
        t.press("ctrl+_")
        t.quiet()
        assert "Edited by Bo" in c.text()
    for _ in range(4):
        t.press("ctrl+r")
        t.quiet()
        assert "Edited by Bo" in c.text()
    t.press("ctrl+c")
    c.ended(t, 130)
    assert "Edited by Bo" in c.text()


@scenario
def undo_after_a_conflict_leaves_theirs(c):
    t = c.brief(answers=1)
    c.write(DRAFT, c.text().replace("## Comparable risk\n", "## Comparable risk\n\nTheirs.\n"))
    t.type("My own comparison, with 3 of 100 in it.")
    t.press("enter")
    t.sees("yours in", "compare the two")
    t.press("ctrl+_")
    t.says("Somebody else changed 'Comparable risk' since, so that is left as they have it.")
    assert c.section("Comparable risk") == "Theirs."
    t.press("ctrl+r")
    t.quiet()
    t.press("ctrl+c")
    c.ended(t, 130)
    assert c.section("Comparable risk") == "Theirs."


@scenario
def undo_in_plain_lines_leaves_what_another_editor_added(c):
    t = plain(c, "--accessible")
    for text, seen in ((TITLE, "Who loses what"), (ANSWERS[0], "Which risk that we already know")):
        t.type(text)
        t.press("enter")
        if text != TITLE:
            t.send(".\r")
        t.sees(seen)
    c.write(DRAFT, c.text().replace(ANSWERS[0], ANSWERS[0] + "\n\nEdited by Bo"))
    t.type(ANSWERS[1])
    t.send("\r.\r")
    t.sees("How many, out of how many")
    t.send(":undo\r")
    t.sees("Took back the answer to")
    t.send(":undo\r")
    t.sees("Somebody else changed 'Consequence' since")
    assert "Edited by Bo" in c.text() and ANSWERS[1] not in c.text()
    t.send("\x04")
    c.ended(t, 130)
    assert "Edited by Bo" in c.text()


@scenario
def the_scroll_back_says_what_was_taken_back_and_changed(c):
    t = c.brief(answers=1)
    t.press("ctrl+_")
    t.sees("↶ Consequence: taken back")
    t.press("ctrl+r")
    t.until(lambda shown: shown.count("✓ Consequence  About") == 2)
    t.press("enter")
    t.sees("Which risk that we already know")
    assert t.screen.whole().count("✓ Consequence") == 2
    t.press("back")
    t.sees("│ About 3 in 100")
    t.type(" In 2026.")
    t.press("enter")
    t.sees("✓ Consequence (changed)  About")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_folder_that_cannot_be_written(c):
    # /proc takes no files, not even from root.
    t = Terminal([case.BINARY, "new", "risk-brief", "-o", "/proc/draft.md"], c.folder)
    c.terminals.append(t)
    t.sees("What is this page called?")
    t.type("Kept all the same")
    t.press("enter")
    t.sees("Not saved:")
    t.type("And this too, although no disk takes it anywhere.")
    t.press("enter")
    t.sees("Not saved:")
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("not in a draft yet: Consequence, Title; kept in", "to go on: candor new", whole=True)
    assert "saved " not in t.screen.whole().replace("Not saved", "").replace("not saved", ""), t.screen.whole()
    assert "✓" not in t.screen.whole()
    held = b"".join(open(path, "rb").read() for path in c.journals())
    assert b"Kept all the same" in held and b"And this too" in held, held


@scenario
def nowhere_to_keep_anything(c):
    t = Terminal([case.BINARY, "new", "risk-brief", "-o", "/proc/draft.md"], c.folder,
                 environment={"HOME": "/proc", "XDG_STATE_HOME": "/proc"})
    c.terminals.append(t)
    t.sees("What is this page called?")
    t.type("Shown on the screen")
    t.press("enter")
    t.sees("Not saved:")
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("so that you can copy it", "Shown on the screen", whole=True)


@scenario
def a_full_disk(c):
    # /dev/full is no folder; a limit on the size of files refuses the write just as well.
    shell = c.write("run", '#!/bin/sh\nulimit -f 2\nexec "$@"\n', 0o755)
    t = Terminal([shell, case.BINARY, "new", "risk-brief"], c.folder)
    c.terminals.append(t)
    t.sees("What is this page called?")
    t.type("Too large for this disk")
    t.press("enter")
    t.sees("Not saved:")
    t.press("ctrl+c")
    c.ended(t, 130)
    held = b"".join(open(path, "rb").read() for path in c.journals())
    assert b"Too large for this disk" in held


@scenario
def a_disk_that_is_full_and_then_is_not(c):
    place = c.disk("disk")
    if place is None:
        return
    t = c.start("new", "risk-brief", "-o", "disk/d.md", size=(80, 30))
    t.sees("What is this page called?")
    t.type(TITLE)
    t.press("enter")
    t.sees("Who loses what", "saved in disk/d.md")
    c.fill(place)
    t.type(ANSWERS[0])
    t.press("enter")
    t.says("Not saved: no space is left on the disk; the file is as it was; free some space. Your text is kept in",
           "and saving is tried again with each answer.")
    t.sees("! Consequence (not saved yet)  About 3 in 100", "not saved · page")
    assert any(ANSWERS[0].encode() in open(path, "rb").read() for path in c.journals())
    os.remove(os.path.join(place, "filler"))
    t.type(ANSWERS[1])
    t.press("enter")
    t.sees("How many, out of how many", "saved in disk/d.md")
    assert c.section("Consequence", "disk/d.md") == ANSWERS[0]
    assert c.section("Comparable risk", "disk/d.md") == ANSWERS[1]
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not c.journals()


@scenario
def a_disk_that_is_full_until_the_end(c):
    place = c.disk("disk")
    if place is None:
        return
    t = c.start("new", "risk-brief", "-o", "disk/d.md")
    t.sees("What is this page called?")
    t.type(TITLE)
    t.press("enter")
    t.sees("Who loses what")
    c.fill(place)
    t.type(ANSWERS[0])
    t.press("enter")
    t.says("Not saved:", "Your text is kept in")
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("not in a draft yet: Consequence; kept in", whole=True)
    os.remove(os.path.join(place, "filler"))
    t = c.start("edit", "disk/d.md")
    t.sees("│ About 3 in 100", "had not come into the draft yet", "not saved yet")
    t.press("enter")
    t.sees("Which risk that we already know", "saved in disk/d.md")
    assert c.section("Consequence", "disk/d.md") == ANSWERS[0]
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_disk_that_becomes_read_only(c):
    place = c.disk("disk")
    if place is None:
        return
    t = c.start("new", "risk-brief", "-o", "disk/d.md")
    t.sees("What is this page called?")
    t.type(TITLE)
    t.press("enter")
    t.sees("Who loses what")
    if subprocess.run(["mount", "-o", "remount,ro", place], capture_output=True).returncode:
        print("    left out, because nothing can be mounted read-only here", flush=True)
        return
    t.type(ANSWERS[0])
    t.press("enter")
    t.says("the disk is read-only; choose a folder on another. Your text is kept in")
    subprocess.run(["mount", "-o", "remount,rw", place], capture_output=True)
    t.type(ANSWERS[1])
    t.press("enter")
    t.sees("How many, out of how many")
    assert c.section("Consequence", "disk/d.md") == ANSWERS[0]
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def more_than_a_draft_may_hold(c):
    t = c.brief(answers=1, patience=40)
    t.paste("word " * 225_000 + "TAIL")
    t.sees("TAIL")
    t.quiet()
    t.sees("far more than a page")
    t.press("enter")
    t.says("This is too long for a draft, which holds about a million letters.")
    t.press("ctrl+s")
    t.sees("How many, out of how many")
    t.type(ANSWERS[2])
    t.press("enter")
    t.sees("What would you do about it")
    assert c.section("Exposure") == ANSWERS[2]
    t.press("ctrl+c")
    c.ended(t, 130)
    t.sees("not in a draft yet: Comparable risk; kept in", whole=True)
    assert os.path.getsize(c.path(DRAFT)) < 1 << 20
    t = c.start()
    c.ended(t, 0)
    t.sees(DRAFT, "text that is not in it yet", whole=True)
    t = c.start("edit", DRAFT, patience=40)
    t.sees("TAIL")
    t.press("ctrl+c")
    c.ended(t, 130)
    held = b"".join(open(path, "rb").read() for path in c.journals())
    assert held.count(b"word ") == 225_000 and b"TAIL" in held


@scenario
def more_than_a_draft_may_hold_in_plain_lines(c):
    t = plain(c, "--accessible", patience=40)
    lines(t, (TITLE, "Who loses what"))
    t.send("word " * 225_000 + "TAIL\r.\r")
    t.sees("at most 1048576 can be", "kept in", "Which risk that we already know", whole=True)
    lines(t, (ANSWERS[1], "> "), (".", "How many, out of how many"))
    assert c.section("Comparable risk") == ANSWERS[1]
    t.send(":quit\r")
    c.ended(t, 130)
    t.sees("not in a draft yet: Consequence; kept in", whole=True)
    assert any(open(path, "rb").read().count(b"word ") == 225_000 for path in c.journals())

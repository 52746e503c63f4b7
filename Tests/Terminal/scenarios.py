#!/usr/bin/env python3
"""Walks through the real program on a terminal.

usage: scenarios.py BINARY [NAME...]

Every scenario runs in a folder of its own, on a terminal that refuses whatever Candor has no business to send, and
checks that the settings of the terminal are the same before and after. The status is 1 where one fails.
"""
import concurrent.futures
import os
import re
import signal
import subprocess
import sys
import time
import traceback

import case
from case import ANSWERS, DRAFT, TITLE, Case, answer, back
from terminal import Terminal

SCENARIOS = {}


def scenario(function):
    SCENARIOS[function.__name__] = function
    return function


# From the first key to the page


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


# Keys


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


# Kinds of answer


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


# Text of every kind


@scenario
def marked_paste_goes_in_whole(c):
    t = c.brief()
    t.paste("First line\r\nsecond line\x1b[31m red\x1b[0m\x07 \u202eevil\u202c\n\tthird")
    t.sees("│ First line", "│ second line red evil", "│     third")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence") == "First line\nsecond line red evil\n    third"
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def a_megabyte_is_pasted(c):
    t = c.brief()
    lines = [f"{number:06d} " + "word " * 18 + "end" for number in range(10_000)]
    text = "\n".join(lines)[:1_000_000]
    begin = time.time()
    t.paste(text)
    t.sees(text[-20:].strip().split("\n")[-1][-10:])
    took = time.time() - begin
    t.type("END")
    t.sees("END")
    t.press("ctrl+u", "ctrl+_")
    t.press("ctrl+c")
    c.ended(t, 130)
    kept = c.section("Consequence")
    assert kept == text + "END", f"{len(kept)} characters: {kept[:80]!r} to {kept[-80:]!r}"
    print(f"    1 MB pasted and drawn in {took:.2f} s")


@scenario
def an_unmarked_paste_is_no_row_of_answers(c):
    t = c.brief()
    t.send("One line that is long enough to be a paste and no typing\rand another line of the same paste, longer\rand the last")
    t.sees("│ One line that", "│ and another", "│ and the last")
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def emoji_and_wide_characters(c):
    t = c.brief()
    t.type("a👨‍👩‍👧b漢字e\u0301🇬🇧!")
    t.sees("a👨‍👩‍👧b漢字e\u0301🇬🇧!")
    t.until(lambda shown: t.screen.column == 4 + 1 + 2 + 1 + 4 + 1 + 2 + 1)
    t.press("backspace", "backspace", "backspace")
    t.sees("a👨‍👩‍👧b漢字")
    t.press("backspace", "backspace", "backspace", "backspace")
    t.until(lambda shown: "│ a\n" in shown and t.screen.column == 5)
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def hostile_text_in_a_draft_is_shown_as_pictures(c):
    c.write("d.md", "---\nkind: risk-brief\ntitle: \"T\\e[2Jx\"\n---\n\n## Consequence\n\nevil \x1b]0;pwned\x07 \u202etxet\x9b31m here\n")
    t = c.start("edit", "d.md", "--step", "consequence")
    t.sees("evil ␛]0;pwned␇", "<U+202E>")
    t.press("ctrl+c")
    c.ended(t, 130)


def unescaped(line):
    """The bytes of a case: \\e \\a \\n \\r \\t \\b \\\\ \\xNN \\u{...}, as the file's first line says."""
    simple = {"e": "\x1b", "a": "\a", "n": "\n", "r": "\r", "t": "\t", "b": "\b", "\\": "\\", "0": "\0", "f": "\f", "v": "\v"}
    found = bytearray()
    for part in re.findall(r"\\x[0-9a-fA-F]{2}|\\u\{[0-9a-fA-F]+\}|\\.|[^\\]|\\$", line):
        if part.startswith("\\x") and len(part) == 4:
            found.append(int(part[2:], 16))
        elif part.startswith("\\u{"):
            found += chr(int(part[3:-1], 16)).encode("utf-8", "surrogatepass")
        elif len(part) == 2:
            found += simple.get(part[1], part).encode()
        else:
            found += part.encode()
    return bytes(found)


def injections():
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "../SourceTextTests/Fixtures/terminal_injection.txt"), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    payloads = [unescaped(line) for line in lines]
    assert len(payloads) >= 101, len(payloads)
    holding = sum(b"\x1b" in payload for payload in payloads)
    assert holding >= 53, f"only {holding} payloads hold an ESC"
    return payloads


# The screen of every terminal here refuses whatever is none of our own control sequences.


@scenario
def all_terminal_injections_pasted(c):
    t = c.brief()
    for payload in injections():
        t.send(b"\x1b[200~" + payload.replace(b"\x1b[201~", b"") + b"\x1b[201~")
        t.press("alt+enter")
    t.quiet()
    t.type("END")
    t.sees("END")
    t.press("enter", "enter")
    t.sees("Which risk that we already know")
    t.press("ctrl+c")
    c.ended(t, 130)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", c.section("Consequence"))


@scenario
def all_terminal_injections_as_keys(c):
    # Ctrl+C and Ctrl+Z end and pause the walk, which is what they are for; Ctrl+X opens an editor.
    payloads = [payload for payload in injections() if not re.search(rb"[\x03\x18\x1a]", payload)]
    assert len(payloads) >= 95, len(payloads)
    t = c.brief()
    for payload in payloads:
        t.send(payload)
        t.read(0.06)
    t.quiet()
    t.press("esc")
    t.type("END")
    t.sees("END")
    t.press("ctrl+c")
    c.ended(t, 130)
    t = plain(c, "--accessible")
    for payload in payloads:
        t.send(payload)
        t.read(0.06)
    t.quiet()
    t.press("ctrl+c")
    c.ended(t, 130)
    assert b"\x1b" not in t.raw and not re.search(rb"[\x00-\x07\x0b\x0c\x0e-\x1f]", t.raw)


@scenario
def all_terminal_injections_in_a_draft(c):
    kept = []
    for payload in injections():
        try:
            text = payload.decode()
        except UnicodeDecodeError:
            continue  # no draft is read that is not UTF-8
        if "\0" not in text and "<!--" not in text:
            kept.append(text.replace("\n#", "\n\\#"))
    assert len(kept) >= 90 and sum("\x1b" in text for text in kept) >= 53, len(kept)
    body = "---\nkind: risk-brief\ntitle: T\n---\n\n## Consequence\n\n" + "\n\n".join(kept) + "\n"
    with open(c.path("d.md"), "w", encoding="utf-8", newline="") as file:
        file.write(body)
    for size in ((80, 24), (30, 10)):
        t = c.start("edit", "d.md", "--step", "consequence", size=size)
        t.sees("Who loses what")
        for _ in range(40):
            t.press("pageup")
        t.quiet()
        t.press("back")
        t.quiet()
        t.press("ctrl+c")
        c.ended(t, 130)
    t = c.start("edit", "d.md", "--step", "consequence", "--accessible")
    t.sees("So far", whole=True)
    t.quiet()
    t.press("ctrl+c")
    c.ended(t, 130)
    assert b"\x1b" not in t.raw


@scenario
def a_locale_without_utf8(c):
    t = c.brief(environment={"LANG": "C"})
    t.type("caf\u00e9 is closed")
    t.sees("| caf\u00e9 is closed")
    own = t.screen.text().replace("caf\u00e9", "")
    assert all(ord(character) < 128 for character in own), own
    t.press("ctrl+c")
    c.ended(t, 130)


# Sizes


@scenario
def resize_while_typing(c):
    t = c.brief()
    t.type("Suppliers wait for their money and ")
    for size in ((40, 15), (20, 10), (100, 30), (61, 12)):
        t.resize(*size)
        t.type("more ")
        t.sees("more")
    t.type("stop.")
    t.sees("stop.")
    t.press("enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence") == "Suppliers wait for their money and more more more more stop."
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def twenty_columns_from_first_to_last(c):
    t = c.new(size=(20, 12))
    t.type(TITLE)
    t.press("enter")
    t.sees("Who loses what")
    words = ["Who loses what", "Which risk that we", "How many, out of", "What would you do", "What do you want"]
    for prompt, text in zip(words, ANSWERS):
        t.sees(prompt)
        t.type(text)
        t.press("enter")
    t.sees("Enter yes")
    t.press("enter")
    t.sees("Make the page")
    t.press("enter")
    c.ended(t, 0)
    assert c.section("Control") == ANSWERS[3]


@scenario
def the_question_stays_on_a_low_screen(c):
    for rows in (4, 9):
        for columns in (20, 80):
            t = c.brief(size=(80, 24))
            t.type("It breaks")
            t.quiet()
            t.resize(columns, rows)
            t.press("right")
            t.sees("Who loses what", "It breaks")
            for _ in range(3):
                t.press("f1")
                t.quiet()
                t.sees("Who loses what", "It breaks")
            t.press("ctrl+c")
            c.ended(t, 130)
            os.remove(c.path(DRAFT))


@scenario
def a_narrow_screen_says_that_it_is_saved_and_names_the_keys(c):
    for columns in (20, 30, 40):
        t = c.brief(size=(columns, 24))
        shown = t.sees("saved", "Ctrl+S skip", "Ctrl+X editor", "Shift+Tab back", "F1 help", "Ctrl+C quit")
        assert "not saved" not in shown
        t.press("ctrl+c")
        c.ended(t, 130)
        os.remove(c.path(DRAFT))


@scenario
def long_answers_scroll(c):
    t = c.brief(size=(60, 15))
    for number in range(40):
        t.type(f"line {number}")
        t.press("newline")
    t.sees("⋮ line 3")
    t.press("pageup", "pageup", "pageup", "pageup", "pageup", "pageup")
    t.sees("│ line 0")
    t.press("ctrl+c")
    c.ended(t, 130)


# Leaving and coming back


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


# The editor


@scenario
def editor_round_trip_with_arguments(c):
    editor = c.write("my editor", '#!/bin/sh\n[ "$1" = --wait ] || exit 9\nprintf "From the editor, at \'%s\'." "$(cat "$2")" > "$2"\n', 0o755)
    t = c.brief(environment={"EDITOR": f"'{editor}' --wait", "VISUAL": None})
    t.type("first words")
    t.press("ctrl+x")
    t.sees("From the editor, at 'first words'.")
    t.press("ctrl+_")
    t.sees("│ first words")
    t.press("ctrl+r", "enter")
    t.sees("Which risk that we already know")
    assert c.section("Consequence") == "From the editor, at 'first words'."
    t.press("ctrl+c")
    c.ended(t, 130)


@scenario
def an_editor_that_fails(c):
    editor = c.write("bad", '#!/bin/sh\necho changed > "$1"\nexit 3\n', 0o755)
    t = c.brief(environment={"CANDOR_EDITOR": editor})
    t.type("my own words")
    t.press("ctrl+x")
    t.sees("ended with status 3", "│ my own words")
    t.press("ctrl+r")
    t.sees("│ changed")
    t.press("ctrl+c")
    c.ended(t, 130)
    t = c.start("edit", DRAFT, "--step", "control", environment={"EDITOR": "no-such-editor-here"})
    t.sees("What would you do about it")
    t.press("ctrl+x")
    t.sees("'no-such-editor-here' is not installed")
    t.press("ctrl+c")
    c.ended(t, 130)


# Other hands, and disks that refuse


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


# Edit, review and the bare command


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


# Plain lines


def plain(c, *arguments, **more):
    t = c.start("new", "risk-brief", *arguments, **more)
    t.sees("Plain mode:")
    t.sees("What is this page called?")
    return t


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


def lines(t, *pairs):
    """Types lines and waits for what each leads to."""
    for line, seen in pairs:
        t.send(line + "\r")
        t.sees(seen)


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


def run(name):
    c = Case()
    begin = time.time()
    try:
        SCENARIOS[name](c)
        return name, None, time.time() - begin
    except BaseException as error:  # a failure of any kind is a line of the report
        return name, "".join(traceback.format_exception(error)[-3:]), time.time() - begin
    finally:
        c.close()


def main():
    case.BINARY = os.path.abspath(sys.argv[1])
    names = sys.argv[2:] or list(SCENARIOS)
    failed = 0
    with concurrent.futures.ProcessPoolExecutor(max_workers=4) as pool:
        for name, problem, seconds in pool.map(run, names):
            print(f"{'FAILED' if problem else 'ok    '} {seconds:5.1f} s  {name.replace('_', ' ')}", flush=True)
            if problem:
                failed += 1
                print(problem, flush=True)
    print(f"{len(names) - failed} of {len(names)} scenarios")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

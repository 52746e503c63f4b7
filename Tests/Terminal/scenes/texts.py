"""Text of every kind, hostile text among it."""
import os
import re
import time

from case import back
from scene import lines, plain, scenario


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
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
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

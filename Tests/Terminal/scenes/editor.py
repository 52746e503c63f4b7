"""The editor."""
from case import DRAFT
from scene import scenario


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

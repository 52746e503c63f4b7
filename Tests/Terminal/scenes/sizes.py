"""Screens of every size."""
import os

from case import ANSWERS, DRAFT, TITLE, back
from scene import scenario


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

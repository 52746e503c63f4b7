#!/usr/bin/env python3
"""Kills the program with signal 9 at random moments while somebody types, and looks what is left.

usage: soak.py BINARY [COUNT] [SEED]

After every kill the draft must be whole, with every answer that was acknowledged on the screen; and after the next
walk, which is ended as a person would, no file of ours may lie about. What was typed a second before the kill must be
in the draft or in the journal. The status is 1 where something was lost.
"""
import concurrent.futures
import os
import random
import signal
import sys
import time

import case
from case import ANSWERS, DRAFT, TITLE, Case

QUESTIONS = ["Who loses what", "Which risk that we already know", "How many, out of how many",
             "What would you do about it", "What do you want somebody to decide?"]
HEADINGS = ["Consequence", "Comparable risk", "Exposure", "Control"]


class Killed(Exception):
    pass


class Person:
    """Types a brief, and is cut off at a moment that nobody chose."""

    def __init__(self, c, dice):
        self.c, self.dice = c, dice
        self.given = []  # headings whose answers were acknowledged: the next question was on the screen
        self.typed = []  # moments, and what was typed of the answer at hand by then
        self.end = None

    def watch(self, terminal, seconds=0.0):
        terminal.read(seconds)
        if self.end is not None and time.time() >= self.end:
            terminal.signal(signal.SIGKILL)
            terminal.wait()
            raise Killed

    def wait(self, terminal, text):
        limit = time.time() + 20
        while text not in terminal.screen.text():
            self.watch(terminal, 0.004)
            assert time.time() < limit, f"does not see {text!r}:\n{terminal.screen.text()}"

    def write(self, terminal, text):
        done = self.typed[-1][1] if self.typed else ""
        for index in range(0, len(text), 3):
            terminal.send(text[index:index + 3])
            done += text[index:index + 3]
            self.typed.append((time.time(), done))
            self.watch(terminal, self.dice.random() * 0.02)

    def settled(self, killed):
        """What of the answer at hand was typed so long before the kill that it must be kept."""
        return max((text for moment, text in self.typed if moment < killed - 1.5), key=len, default="")

    def walk(self, terminal):
        self.wait(terminal, "What is this page called?")
        # The moment is chosen over the whole of a walk, saves and all.
        self.end = time.time() + self.dice.random() * 4.5
        self.write(terminal, TITLE)
        terminal.press("enter")
        self.wait(terminal, QUESTIONS[0])
        self.given.append("title")
        self.typed = []
        for index, heading in enumerate(HEADINGS):
            self.write(terminal, ANSWERS[index])
            terminal.press("enter")
            self.wait(terminal, QUESTIONS[index + 1])
            self.given.append(heading)
            self.typed = []
        while True:
            self.write(terminal, "Approve it. ")


def check(c, person, killed):
    exists = os.path.exists(c.path(DRAFT))
    assert exists or "title" not in person.given, "the draft is gone"
    if exists:
        text = c.text()
        assert text.startswith("---\nkind: risk-brief\n") and text.count("\n## ") == 7, "the draft is torn"
        assert f"title: {TITLE}" in text
        for index, heading in enumerate(HEADINGS):
            section = c.section(heading)
            assert section in ("", ANSWERS[index]), f"half an answer: {section!r}"
            assert heading not in person.given or section == ANSWERS[index], f"'{heading}' is lost"
    kept = b"".join(open(path, "rb").read() for path in c.journals()).decode("utf-8", "replace")
    kept += c.text() if exists else ""
    assert person.settled(killed) in kept, f"lost {person.settled(killed)!r}"


def once(seed):
    dice = random.Random(seed)
    c = Case()
    try:
        person = Person(c, dice)
        terminal = c.start("new", "risk-brief")
        try:
            person.walk(terminal)
        except Killed:
            pass
        killed = time.time()
        check(c, person, killed)
        # The next start, ended as a person would: nothing of ours lies about.
        again = c.start("edit", DRAFT) if os.path.exists(c.path(DRAFT)) else c.start("new", "risk-brief")
        again.sees("Risk brief")
        again.press("ctrl+c")
        again.wait()
        strays = c.strays()
        if not os.path.exists(c.path(DRAFT)):
            # A title that is half typed is kept for the walk after the next one.
            strays = [path for path in strays if not path.endswith(".journal")] + strays[1:]
        assert not strays, f"left behind: {strays}"
        return None
    except AssertionError as error:
        return f"seed {seed}: {error}"
    finally:
        c.close()


def main():
    case.BINARY = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    first = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    print(f"{count} kills from seed {first}", flush=True)
    problems = []
    with concurrent.futures.ProcessPoolExecutor(max_workers=4) as pool:
        for number, problem in enumerate(pool.map(once, range(first, first + count)), 1):
            if problem:
                problems.append(problem)
                print(problem, flush=True)
            if number % 50 == 0:
                print(f"  {number} done", flush=True)
    print(f"{count} kills: {len(problems)} with something lost or left behind")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures P5: the time from a key press to the redrawn block, and from a pasted megabyte to its end on the screen.

usage: walk_speed.py BINARY [PRESSES]

Both the clock and the program's own processor time are given (on Linux): the clock also holds whatever else the machine
is doing. The program runs on a terminal of its own with a 500-word answer. A key is sent, and the clock stops when the terminal
has what the key changes; so the time holds the terminal's own way there and back. The coach's run is the time from
the end of the quiet (150 ms after the key) to the redrawn advice. Nothing fails here: it is no test.
"""
import os
import random
import select
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "../Tests/Terminal"))
import case  # noqa: E402
from case import Case  # noqa: E402

QUIET = 0.150


def drain(terminal, seconds):
    """Reads until nothing comes for so long."""
    while select.select([terminal.master], [], [], seconds)[0]:
        os.read(terminal.master, 65536)


def processor(terminal):
    """The seconds that the program's first thread has computed; `nan` where the system does not say."""
    try:
        with open(f"/proc/{terminal.pid}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[0]) / 1e9
    except (OSError, ValueError):
        return float("nan")


def until_drawn(terminal, data):
    """From a key to the end of the drawing that answers it, which is where the cursor is shown again."""
    computed = processor(terminal)
    begin = time.perf_counter()
    os.write(terminal.master, data)
    seen = b""
    while b"\x1b[?25h" not in seen:
        if not select.select([terminal.master], [], [], 5)[0]:
            raise SystemExit(f"nothing was drawn after {data!r}")
        seen += os.read(terminal.master, 65536)
    return time.perf_counter() - begin, processor(terminal) - computed


def percentile(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def said(name, pairs, limit):
    clock, computing = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    late = percentile(clock, 0.99) * 1000
    verdict = "met" if late <= limit else "**not met**"
    cells = [percentile(clock, 0.5) * 1000, late, percentile(computing, 0.5) * 1000, percentile(computing, 0.99) * 1000]
    print(f"| P5 | {name} | " + " | ".join(f"{cell:.2f} ms" for cell in cells) + f" | {limit:g} ms | {verdict} |",
          flush=True)


def main():
    case.BINARY = os.path.abspath(sys.argv[1])
    presses = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    dice = random.Random(5)
    words = "suppliers wait for money that is late because nobody looked at the bill in time".split()
    answer = " ".join(dice.choice(words) for _ in range(500))
    load = ", ".join(f"{figure:.1f}" for figure in os.getloadavg())
    print(f"{os.cpu_count()} cores; load {load} at the start.\n")
    print("| | what | half within | 99 in 100 within | half, processor time | 99 in 100, processor time | target | |")
    print("|---|---|---|---|---|---|---|---|")

    c = Case()
    try:
        terminal = c.brief()
        terminal.paste(answer)
        terminal.quiet()
        moves = [b"\x1b[A", b"\x1b[D", b"\x1b[B"] * 3
        for key in moves:
            until_drawn(terminal, key)
        typing, coaching = [], []
        for number in range(presses):
            key = dice.choice([b"a", b"e", b" ", b"x", b"\x7f", b"\x1b[D", b"\x1b[C"])
            typing.append(until_drawn(terminal, key))
            if number % 20 == 0:
                computed, begin = processor(terminal), time.perf_counter()
                if select.select([terminal.master], [], [], 1)[0]:
                    seen = b""
                    while b"\x1b[?25h" not in seen:
                        seen += os.read(terminal.master, 65536)
                    coaching.append(
                        (max(0, time.perf_counter() - begin - QUIET), processor(terminal) - computed))
                drain(terminal, 0.02)
            elif number % 3 == 0:
                drain(terminal, 0.005)
        said("a key press to the redrawn block, 500-word answer", typing, 8)
        if coaching:
            said("the coach after the quiet", coaching, 8)
        terminal.press("ctrl+c")
        terminal.wait()
    finally:
        c.close()

    pastes = []
    for _ in range(3):
        c = Case()
        try:
            terminal = c.brief()
            text = "\n".join(f"{number:06d} " + "word " * 18 for number in range(11_000))[:999_000] + " THE-END"
            computed, begin = processor(terminal), time.perf_counter()
            terminal.paste(text)
            terminal.sees("THE-END")
            pastes.append((time.perf_counter() - begin, processor(terminal) - computed))
        finally:
            c.close()
    said("1 MB pasted and drawn", pastes, 1000)


main()

#!/usr/bin/env python3
"""Makes scores.csv, the labelled set behind this example. The data are invented; nobody's messages are in them.

50,000 messages to a bank's chat assistant, 1,000 of which break its content policy (2 in 100, as in live
traffic), each with the score of an imagined classifier. Most violations are plain, some hide among ordinary
questions, and a few ordinary questions look like violations: so no one threshold can please everybody.

    python3 make_scores.py > scores.csv

The same bytes every time: the random numbers come from the generator below and not from Python's own.
"""

import sys

MESSAGES = 50_000
VIOLATIONS = 1_000


def random_numbers(state):
    """SplitMix64 (Steele, Lea and Flood 2014): numbers from 0 up to 1, the same on every machine."""
    mask = (1 << 64) - 1
    while True:
        state = (state + 0x9E3779B97F4A7C15) & mask
        mixed = state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        yield ((mixed ^ (mixed >> 31)) >> 11) / (1 << 53)


def middle(draw, count):
    """The middle one of `count` numbers: a heap around 0.5, the narrower the more numbers there are."""
    return sorted(next(draw) for _ in range(count))[count // 2]


def score(draw, is_violation):
    """What the classifier says: two kinds of violation, two kinds of ordinary message."""
    kind = next(draw)
    if is_violation:
        if kind < PLAIN:
            return 1 - 0.22 * next(draw) * next(draw)
        return 0.12 + 0.83 * middle(draw, 3)
    if kind < LOOKALIKE:
        return 0.05 + 0.90 * middle(draw, 5)
    return 0.50 * next(draw) * next(draw) * next(draw)


PLAIN = 0.70
LOOKALIKE = 0.05


def main():
    draw = random_numbers(2026)
    # Every fiftieth message is a violation; the order of the rows means nothing.
    lines = ["score,label"]
    for number in range(MESSAGES):
        is_violation = number % (MESSAGES // VIOLATIONS) == 0
        value = score(draw, is_violation)
        # No classifier is ever quite sure.
        lines.append(f"{min(value, 0.9999):.4f},{int(is_violation)}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

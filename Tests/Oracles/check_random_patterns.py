#!/usr/bin/env python3
"""Renders documents of repeated random patterns, as cmark-gfm's fuzz_quadratic does.

usage: check_random_patterns.py CANDOR [COUNT [SEED [SECONDS]]]
Each document repeats one to three pieces of one to eight characters that mean something in Markdown, up to 4 to 256 KB.
It passes where Candor ends with status 0 and takes at most SECONDS (3) of processor. Prints 'N passed, N failed'."""
import os, random, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured_run import measured

HEAD = b"---\nkind: risk-brief\ntitle: T\n---\n## Consequence\n\n"
PIECES = list("*_`~[]()<>!|#-+=:>&;\\\"'^ \t\n") + ["a", "1.", "- ", "> ", "](", "![", "[^1]", "[^1]:", "|-", "<!--",
                                                   "<?", "http://", "www.", "\n\n", "```", "~~", "&amp;", "é", "\u202e"]


def document(chance):
    size = chance.choice([4096, 16384, 65536, 262144])
    parts = ["".join(chance.choice(PIECES) for _ in range(chance.randint(1, 8))) for _ in range(chance.randint(1, 3))]
    share = size // len(parts)
    return "".join(part * max(1, share // len(part.encode())) for part in parts).encode()


def main():
    candor = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 4000
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20261125)
    limit = float(sys.argv[4]) if len(sys.argv) > 4 else 3
    passed = failed = 0
    longest = most = over = 0
    for number in range(count):
        draft = HEAD + document(chance)
        code, error, clock, took = measured([candor, "render", "-", "--to", "html"], draft)
        longest, most, over = max(longest, clock), max(most, took), over + (clock > limit)
        # A row with too many cells is refused as a whole; that is an answer too.
        if took <= limit and (code == 0 or code == 2 and b": error: " in error):
            passed += 1
        else:
            failed += 1
            print(f"document {number}: {took:.2f} s of processor, {clock:.2f} by the clock, status {code}, {draft[len(HEAD):][:60]!r} {error[-200:]!r}")
    print(f"slowest: {most:.2f} s of processor; by the clock {longest:.2f} s, {over} over {limit:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Renders documents of repeated random patterns, as cmark-gfm's fuzz_quadratic does.

usage: check_random_patterns.py CANDOR [COUNT [SEED [SECONDS]]]
Each document repeats one to three pieces of one to eight characters that mean something in Markdown, up to 4 to 256 KB.
It passes where Candor ends within SECONDS (3) with status 0. Prints 'N passed, N failed'."""
import os, random, subprocess, sys, time

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
    slowest = 0
    for number in range(count):
        draft = HEAD + document(chance)
        start = time.monotonic()
        try:
            run = subprocess.run([candor, "render", "-", "--to", "html"], input=draft, capture_output=True, timeout=60)
            code, error = run.returncode, run.stderr
        except subprocess.TimeoutExpired:
            code, error = None, b""
        took = time.monotonic() - start
        slowest = max(slowest, took)
        # A row with too many cells is refused as a whole; that is an answer too.
        if took <= limit and (code == 0 or code == 2 and b": error: " in error):
            passed += 1
        else:
            failed += 1
            print(f"document {number}: {took:.2f} s, status {code}, {draft[len(HEAD):][:60]!r} {error[-200:]!r}")
    print(f"slowest: {slowest:.2f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

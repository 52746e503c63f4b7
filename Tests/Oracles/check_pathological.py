#!/usr/bin/env python3
"""Renders every pathological document as an answer of a draft, and reports what is slow or crashes.

usage: check_pathological.py CANDOR BYTES [SECONDS]
A document passes where Candor takes at most SECONDS (3) of processor and ends with status 0, or with 2 and an error
where it is over the limit of a draft. Prints 'N passed, N failed'."""
import os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import gen_pathological
from measured_run import measured

HEAD = b"---\nkind: risk-brief\ntitle: T\n---\n## Consequence\n\n"


def main():
    candor, size = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    limit = float(sys.argv[3]) if len(sys.argv) > 3 else 3
    passed, failed, slowest, longest = 0, 0, (0, ""), 0
    for name in gen_pathological.CASES:
        draft = HEAD + gen_pathological.gen(name, size)
        code, error, clock, took = measured([candor, "render", "-", "--to", "html"], draft)
        slowest, longest = max(slowest, (took, name)), max(longest, clock)
        if took <= limit and (code == 0 or code == 2 and b": error: " in error):
            passed += 1
        else:
            failed += 1
            print(f"{name}: {took:.2f} s of processor, {clock:.2f} by the clock, status {code}, {error[-200:]!r}")
    print(f"slowest: {slowest[1]} {slowest[0]:.2f} s of processor; by the clock {longest:.2f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Walks through the real program on a terminal.

usage: scenarios.py BINARY [NAME...]

Every scenario runs in a folder of its own, on a terminal that refuses whatever Candor has no business to send, and
checks that the settings of the terminal are the same before and after. The status is 1 where one fails.
"""
import concurrent.futures
import os
import sys
import time
import traceback

import case
from case import Case
from scene import SCENARIOS
from scenes import answers, editor, keys, killed, leaving, others, paths, plain, reviewing, sizes, texts  # noqa: F401


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

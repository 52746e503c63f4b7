#!/usr/bin/env python3
"""Writes decimal texts with the bits of Python's float(), for Tests/DelimitedTests/Fixtures/numbers.tsv."""

import random
import struct

SPECIAL = """0 -0 +0 0.0 .5 5. 1 +1 -1 1e3 1E3 1e-3 1e+3 0.1 0.2 0.30000000000000004 9007199254740993 9007199254740992
9007199254740991 18446744073709551615 18446744073709551616 1.005 2.2250738585072014e-308 2.2250738585072011e-308
5e-324 4.9e-324 2.5e-324 1.7976931348623157e308 0.9999999999999999 0.99999999999999999 0.999999999999999944
123456789012345678901234567890 0.000000000000000000000000001 1e22 1e23 8.5e22 0000000000000000000000000.5
0.50000000000000011102230246251565404 0.5000000000000001110223024625156540423631668090820312500
0.50000000000000016653345369377348106354475021362304687500
0.50000000000000016653345369377348106354475021362304687501 00000000000000000000001 6.02e23""".split()


def texts(draw):
    yield from SPECIAL
    for _ in range(400):
        yield repr(draw.random())
        yield repr(draw.random() * 10 ** draw.randint(-9, 3))
        yield "%.*f" % (draw.randint(1, 19), draw.random())
        yield "%d.%0*d" % (draw.randint(0, 99), draw.randint(1, 17), draw.randint(0, 10**15))
        yield "%de%d" % (draw.randint(1, 10**19), draw.randint(-320, 280))
        yield "0." + "".join(draw.choice("0123456789") for _ in range(draw.randint(15, 25)))


for text in texts(random.Random(2026)):
    value = float(text)
    if value != 0 or not any(digit in text.split("e")[0] for digit in "123456789"):
        print(text, struct.pack(">d", value).hex(), sep="\t")

"""Draws the printed page of the risk brief in Chromium, on the sheet's own proportions, with a hairline round it."""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
candor, root = sys.argv[1], sys.argv[2]
sys.path.insert(0, os.path.join(root, "Tests/Oracles"))
from browser import Browser  # noqa: E402
from png_rows import png  # noqa: E402
import struct  # noqa: E402
import zlib  # noqa: E402

# The margins of the sheet, which a browser leaves out on the screen.
SHEET = """document.head.insertAdjacentHTML('beforeend',
  '<style>body { padding: 10mm 17mm; outline: 1px solid #98a2a9; outline-offset: -1px; min-height: 279.4mm }</style>')"""


def small(data, colours=64):
    """The PNG again with a palette of its commonest colours, a third of the size."""
    width, height, channels, rows = png(data)
    counts = {}
    for row in rows:
        for place in range(0, width * channels, channels):
            colour = tuple(part & 0xF8 | part >> 5 for part in row[place:place + 3])
            counts[colour] = counts.get(colour, 0) + 1
    palette = sorted(counts, key=counts.get, reverse=True)[:colours]
    near = {}

    def index(colour):
        if colour not in near:
            near[colour] = min(range(len(palette)), key=lambda n: sum((a - b) ** 2 for a, b in zip(palette[n], colour)))
        return near[colour]

    lines = b"".join(
        b"\0" + bytes(index(tuple(part & 0xF8 | part >> 5 for part in row[place:place + 3]))
                      for place in range(0, width * channels, channels)) for row in rows)

    def part(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + part(b"PLTE", b"".join(bytes(colour) for colour in palette)) + part(b"IDAT", zlib.compress(lines, 9))
            + part(b"IEND", b""))


with tempfile.TemporaryDirectory() as folder, Browser() as browser:
    subprocess.run([candor, "render", f"{root}/Examples/risk-brief/draft.md", "--to", "html", "-o", f"{folder}/page.html"],
                   check=True, env={**os.environ, "XDG_STATE_HOME": folder}, stderr=subprocess.DEVNULL)
    page = browser.page()
    page.media("print")
    page.size(794, 1056, scale=1.5)
    page.open(f"{folder}/page.html")
    page.evaluate(SHEET + "; document.documentElement.dataset.density = 'regular'")
    picture = small(page.picture(clip={"x": 0, "y": 0, "width": 794, "height": 1056, "scale": 1}))
    target = f"{root}/docs/pictures/page.png"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    open(target, "wb").write(picture)
    print(f"wrote {target}, {len(picture) // 1000} kB")

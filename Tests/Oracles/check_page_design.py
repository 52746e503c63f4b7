#!/usr/bin/env python3
"""Looks at every page of every kind in one start of a real browser, as its readers do.

usage: check_page_design.py CANDOR EXAMPLES GOLDENS AXE.JS [--update] [--keep FOLDER]

For each Example in its three views, and for drafts with hard content:
- WCAG 2.2 A and AA by axe, in light and in dark, at 1,280 and at 360 pixels: no violation;
- nothing wider than the window at 360 and at 320 pixels, and nothing hidden below a neighbour;
- what the page asks for besides itself: nothing, with its own security policy on and the network off;
- the colours that stand next to each other keep a contrast of 3 for people who see no red, green or blue, or no colour;
- the browser's accessibility tree, in order, with roles and names, is the golden GOLDENS/NAME.tree.txt;
- the picture of each page is the golden GOLDENS/NAME.MODE.png, within a tolerance.
Prints what is wrong, and 'N checks, N failed'."""
import argparse
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402
from hard_drafts import HARD  # noqa: E402

VIEWS = ["executive", "technical", "public"]
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RUN_AXE = "axe.run(document, {runOnly: %s, resultTypes: ['violations']}).then(r => r.violations.map(" \
          "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))" % json.dumps(STANDARD)
OVERFLOW = """(() => {
  const width = document.documentElement.clientWidth, wide = [];
  if (document.documentElement.scrollWidth > width) wide.push('the page: ' + document.documentElement.scrollWidth);
  for (const each of document.querySelectorAll('main *')) {
    const box = each.getBoundingClientRect();
    if (!box.width || each.closest('.table, pre, svg')) continue;
    if (box.right > width + 1 || box.left < -1) wide.push(each.tagName + ' ' + Math.round(box.left) + ' to ' + Math.round(box.right));
  }
  return wide.slice(0, 5);
})()"""
DEFICIENCIES = ["protanopia", "deuteranopia", "tritanopia", "achromatopsia"]
# How pictures are kept: small, for they are compared and not looked at.
MODES = {"360": (360, False), "1280": (1280, False), "1280-dark": (1280, True)}


class Checks:
    def __init__(self):
        self.count, self.problems = 0, []

    def that(self, name, problem):
        self.count += 1
        if problem:
            self.problems.append(f"{name}: {problem}")


def png(data):
    """The rows of a PNG of 8 bits, each a list of bytes per channel, and how many channels."""
    place, parts, width, height, channels = 8, [], 0, 0, 0
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack(">IIBB", body[:10])
            channels = {0: 1, 2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            parts.append(body)
        place += 12 + length
    raw, stride, rows, above = zlib.decompress(b"".join(parts)), width * channels, [], bytearray(width * channels)
    for y in range(height):
        start = y * (stride + 1)
        kind, line = raw[start], bytearray(raw[start + 1:start + 1 + stride])
        for x in range(stride):
            left = line[x - channels] if x >= channels else 0
            corner = above[x - channels] if x >= channels else 0
            if kind == 1:
                line[x] = line[x] + left & 255
            elif kind == 2:
                line[x] = line[x] + above[x] & 255
            elif kind == 3:
                line[x] = line[x] + (left + above[x]) // 2 & 255
            elif kind == 4:
                p = left + above[x] - corner
                near = min((abs(p - left), 0, left), (abs(p - above[x]), 1, above[x]), (abs(p - corner), 2, corner))
                line[x] = line[x] + near[2] & 255
        rows.append(line)
        above = line
    return width, height, channels, rows


def grey(data):
    """The picture in grey."""
    width, height, channels, rows = png(data)
    step = channels
    return width, height, [bytes((r[x] * 3 + r[x + (step > 1)] * 6 + r[x + 2 * (step > 2)]) // 10
                                 for x in range(0, width * step, step)) for r in rows]


def grey_png(width, height, rows):
    def part(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) \
        + part(b"IDAT", packed) + part(b"IEND", b"")


def difference(one, other):
    """The share of a picture's small squares that differ clearly; 1 where the sizes do."""
    if abs(one[0] - other[0]) > 2 or abs(one[1] - other[1]) > 6:
        return 1.0
    width, height, side = min(one[0], other[0]), min(one[1], other[1]), 8
    squares = off = 0
    for y in range(0, height - side + 1, side):
        for x in range(0, width - side + 1, side):
            sums = [sum(sum(picture[2][y + n][x:x + side]) for n in range(side)) for picture in (one, other)]
            squares += 1
            off += abs(sums[0] - sums[1]) > 24 * side * side
    return off / max(1, squares)


def tree(page):
    """The accessibility tree as indented lines: role, name, and what matters of its state."""
    nodes = page.ask("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    lines = []

    def walk(node, depth):
        role = node.get("role", {}).get("value", "")
        name = re.sub(r"\s+", " ", node.get("name", {}).get("value", "")).strip()
        skipped = node.get("ignored") or role in ("none", "generic", "InlineTextBox", "LineBreak", "ListMarker")
        if not skipped:
            level = next((f" {p['value']['value']}" for p in node.get("properties", []) if p["name"] == "level"), "")
            lines.append("  " * depth + role + level + (f" “{name}”" if name else ""))
        if role in ("StaticText", "image", "img"):
            return
        for child in node.get("childIds", []):
            if child in by_id:
                walk(by_id[child], depth + (not skipped))

    walk(nodes[0], 0)
    return "\n".join(lines) + "\n"


def luminance(colour):
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrasts(page, checks, name, deficiency):
    """Text and marks against their ground, in the colours that a person with this vision sees."""
    spots = page.evaluate("""(() => ['h2', '.who', '.otherwise', '#sources li', 'p', 'th'].flatMap(rule => {
      const found = document.querySelector(rule);
      if (!found) return [];
      const box = found.getBoundingClientRect();
      return [[rule, box.x + scrollX, box.y + scrollY, Math.min(box.width, 300), Math.min(box.height, 40)]];
    }))()""")
    for rule, x, y, width, height in spots:
        data = page.picture(clip={"x": x, "y": y, "width": max(8, width), "height": max(8, height), "scale": 1})
        columns, lines, channels, rows = png(data)
        colours = {}
        for row in rows:
            for place in range(0, columns * channels, channels):
                colour = tuple(row[place:place + 3])
                colours[colour] = colours.get(colour, 0) + 1
        ground = luminance(max(colours, key=colours.get))
        far = max(colours, key=lambda colour: abs(luminance(colour) - ground))
        ink = luminance(far)
        contrast = (max(ground, ink) + 0.05) / (min(ground, ink) + 0.05)
        checks.that(f"{name}, {deficiency}", f"{rule} has a contrast of {contrast:.1f}" if contrast < 4.5 else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candor")
    parser.add_argument("examples")
    parser.add_argument("goldens")
    parser.add_argument("axe")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--keep", help="where pictures that differ are put")
    chosen = parser.parse_args()
    if chosen.update and os.environ.get("CI") == "true":
        raise SystemExit("goldens are not rewritten in CI")
    candor, checks = os.path.abspath(chosen.candor), Checks()
    axe = open(chosen.axe, encoding="utf-8").read()
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        pages = []
        for name in sorted(os.listdir(chosen.examples)):
            for view in VIEWS:
                pages.append((name, view, os.path.join(chosen.examples, name, "draft.md"), "document"))
        for name, text in HARD.items():
            path = f"{folder}/{name}.md"
            open(path, "w", encoding="utf-8").write(text)
            pages.append((name, "technical", path, "document"))
        for name, template in (("risk-brief", "talk"), ("incident-summary", "talk"), ("rfc", "note")):
            pages.append((name, "executive", os.path.join(chosen.examples, name, "draft.md"), template))
        page = browser.page()
        for name, view, draft, template in pages:
            title = f"{name}, {view}, {template}"
            html = f"{folder}/{name}-{view}-{template}.html"
            made = subprocess.run([candor, "render", draft, "--to", "html", "-o", html, "--force", "--view", view,
                                   "--template", template],
                                  capture_output=True, text=True, env={**os.environ, "XDG_STATE_HOME": folder})
            # An Example that names a person in its prose has no public view; the refusal is tested elsewhere.
            if made.returncode and view == "public":
                continue
            checks.that(title, made.stderr if made.returncode else "")
            look(page, html, title, axe, checks)
            if name in HARD or view != "executive" or template != "document":
                continue
            page.size(1280)
            page.media()
            page.open(html)
            golden(chosen, f"{name}.tree.txt", tree(page).encode(), checks)
            for deficiency in DEFICIENCIES:
                page.vision(deficiency)
                contrasts(page, checks, name, deficiency)
            page.vision()
            for mode, (width, dark) in MODES.items():
                page.media(dark=dark)
                page.size(width)
                picture_golden(chosen, f"{name}.{mode}.png", page.whole_picture(scale=0.25), checks)
    for problem in checks.problems:
        print(problem)
    print(f"{checks.count} checks, {len(checks.problems)} failed")
    return 1 if checks.problems else 0


def look(page, html, title, axe, checks):
    page.media()
    page.size(1280)
    page.open(html)
    checks.that(title, ", ".join(page.requests()))
    page.evaluate(axe + ";0")
    for width, dark in ((1280, False), (1280, True), (360, False)):
        page.media(dark=dark)
        page.size(width, telephone=width < 500)
        found = page.evaluate(RUN_AXE)
        checks.that(f"{title}, {width}{' dark' if dark else ''}, axe", "; ".join(found))
    for width in (360, 320):
        page.media()
        page.size(width, telephone=True)
        checks.that(f"{title}, {width}", "; ".join(page.evaluate(OVERFLOW)))


def golden(chosen, name, data, checks):
    path = os.path.join(chosen.goldens, name)
    if chosen.update:
        open(path, "wb").write(data)
    expected = open(path, "rb").read() if os.path.exists(path) else b""
    wrong = "" if expected == data else "differs; run Tests/Scripts/page_goldens and read the difference"
    checks.that(name, wrong)
    keep(chosen, name, data, wrong)


def picture_golden(chosen, name, data, checks):
    path = os.path.join(chosen.goldens, name)
    picture = grey(data)
    if chosen.update:
        old = difference(picture, grey(open(path, "rb").read())) if os.path.exists(path) else 1
        # What cannot be told apart is not written again.
        if old > 0.002:
            open(path, "wb").write(grey_png(*picture))
    off = difference(picture, grey(open(path, "rb").read())) if os.path.exists(path) else 1
    wrong = f"{off:.1%} of the picture differs; look at it, then run Tests/Scripts/page_goldens" if off > 0.02 else ""
    checks.that(name, wrong)
    keep(chosen, name, data, wrong)


def keep(chosen, name, data, wrong):
    if wrong and chosen.keep:
        os.makedirs(chosen.keep, exist_ok=True)
        open(os.path.join(chosen.keep, name), "wb").write(data)


if __name__ == "__main__":
    sys.exit(main())

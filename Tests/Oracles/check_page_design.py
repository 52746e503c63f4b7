#!/usr/bin/env python3
"""Looks at every page of every kind in one start of a real browser, as its readers do.

usage: check_page_design.py CANDOR EXAMPLES GOLDENS AXE.JS [--update] [--keep FOLDER]

For each Example in its three views, and for drafts with hard content:
- WCAG 2.2 A and AA by axe, in light and in dark, at 1,280, 768 and 360 pixels: no violation, and nothing left undecided
  that is not decided here;
- the colours that the page paints are those of its palette, by the browser's own word, in light, in dark and in print;
  words in pictures keep a contrast of 4.5, which axe cannot tell;
- nothing wider than the window at 360 and at 320 pixels, and nothing hidden below a neighbour;
- what the page asks for besides itself: nothing, with its own security policy on and the network off;
- for people who see no red, green or blue, or no colour, text keeps a contrast of 4.5, and what a picture fills, leaves
  hollow or draws one of 3;
- the browser's accessibility tree, in order, with roles and names, is the golden GOLDENS/NAME.tree.txt;
- the picture of each page is the golden GOLDENS/NAME.MODE.png, within a tolerance;
- each change of a list (page_colours.MUTATIONS, and MOVED here) fails at least one of these checks.
Prints what is wrong, and 'N checks, N failed'."""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chart_vision  # noqa: E402
import page_colours  # noqa: E402
import pictures  # noqa: E402
from browser import Browser  # noqa: E402
from hard_drafts import HARD  # noqa: E402

VIEWS = ["executive", "technical", "public"]
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RUN_AXE = """axe.run(document, {runOnly: %s, resultTypes: ['violations', 'incomplete']}).then(r =>
  ['violations', 'incomplete'].flatMap(kind => r[kind].flatMap(v => v.nodes.map(n => [kind, v.id, n.target.join(' '),
    n.any.concat(n.all, n.none).map(check => (check.data && check.data.messageKey) || check.message).join(' ')]))))""" \
    % json.dumps(STANDARD)
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
MODES = {"360": (360, False), "360-dark": (360, True), "768": (768, False), "1280": (1280, False),
         "1280-dark": (1280, True)}
# Changes that no colour tells: the picture of the page has to.
MOVED = [":root { --tint: #fff }", ".part > h2 { float: none }",
         "h1 { font-size: 1.5rem }", "main { max-width: 44em }", "table { width: auto }",
         "#decision-needed > p { font-weight: normal }"]


class Checks:
    def __init__(self):
        self.count, self.problems = 0, []

    def that(self, name, problem):
        self.count += 1
        if problem:
            self.problems.append(f"{name}: {problem}")


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


def contrasts(page, checks, name, deficiency):
    """Text against its ground, in the colours that a person with this vision sees."""
    spots = page.evaluate("""(() => ['h2', '.who', '.otherwise', '#sources li', 'p', 'th'].flatMap(rule => {
      const found = document.querySelector(rule);
      if (!found) return [];
      const box = found.getBoundingClientRect();
      return [[rule, box.x + scrollX, box.y + scrollY, Math.min(box.width, 300), Math.min(box.height, 40)]];
    }))()""")
    for rule, x, y, width, height in spots:
        image = pictures.picture(page.picture(
            clip={"x": x, "y": y, "width": max(8, width), "height": max(8, height), "scale": 1}))
        colours = [colour for _, colour in sorted(image.getcolors(1 << 20), reverse=True)]
        best = max(page_colours.contrast(colour, colours[0]) for colour in colours)
        checks.that(f"{name}, {deficiency}", f"{rule} has a contrast of {best:.1f}" if best < 4.5 else "")


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
        page, caught = browser.page(), set()
        for mode in page_colours.PALETTES:
            checks.that(f"palette, {mode}", "; ".join(page_colours.palette_faults(mode)))
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
            painted(page, title, checks, caught if view == "executive" and template == "document" else None)
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
                data = page.whole_picture(scale=0.5)
                pictures.keep(chosen, f"{name}.{mode}.png", data,
                              pictures.golden(chosen, f"{name}.{mode}.png", data, checks))
            if name == "decision-memo":
                moved(page, chosen, checks)
        checks.that("mutation", "" if "pale" in caught else "nobody sees that what a picture fills is pale")
        for mutation in page_colours.MUTATIONS:
            checks.that("mutation", "" if mutation in caught else f"nobody sees {mutation}")
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
    for width, dark in ((1280, False), (1280, True), (768, True), (360, False), (360, True)):
        page.media(dark=dark)
        page.size(width, telephone=width < 500)
        found = [f"{kind}: {rule}: {target} ({why})" for kind, rule, target, why in page.evaluate(RUN_AXE)
                 if not decided(rule, target, why, kind)]
        checks.that(f"{title}, {width}{' dark' if dark else ''}, axe", "; ".join(found[:5]))
    for width in (360, 320):
        page.media()
        page.size(width, telephone=True)
        checks.that(f"{title}, {width}", "; ".join(page.evaluate(OVERFLOW)))


def decided(rule, target, why, kind):
    """Whether something that axe leaves open is decided elsewhere: the words of pictures, and the colours of tables that
    are broader than the window and scrolled, by `page_colours.faults`."""
    if kind != "incomplete" or rule != "color-contrast":
        return False
    return re.search(r"svg|text\[|tspan|chart-", target) is not None or why == "elmPartiallyObscured" and re.search(r"\bt[hd]\b|\btr\b|strong", target) is not None


def painted(page, title, checks, caught):
    """The colours of the page in each of its modes, and of its pictures as others see them.

    Where `caught` is given, the changes that are seen on this page are added to it."""
    for mode in page_colours.PALETTES:
        page.media("print" if mode == "print" else "", dark=mode == "dark")
        for width in (794,) if mode == "print" else (1280, 360):
            page.size(width)
            checks.that(f"{title}, {mode}, {width}", "; ".join(page_colours.faults(page, mode)[:5]))
        for mutation in page_colours.MUTATIONS if caught is not None else []:
            if mutation[0] == mode and mutation not in caught:
                if page_colours.mutated(page, mutation[1], lambda: page_colours.faults(page, mode)):
                    caught.add(mutation)
    if not page.evaluate("document.querySelectorAll('.chart').length"):
        return
    for dark in (False, True):
        page.media(dark=dark)
        for width in (1280, 360):
            page.size(width)
            for deficiency in DEFICIENCIES:
                page.vision(deficiency)
                checks.that(f"{title}, {deficiency}, {width}{' dark' if dark else ''}", "; ".join(chart_vision.faults(page)))
    page.vision()
    if caught is not None:
        page.media()
        pale = page_colours.mutated(page, ".chart-fill { fill: #d0d0d0 !important }", lambda: chart_vision.faults(page))
        if pale:
            caught.add("pale")


def moved(page, chosen, checks):
    """Each change of the style changes the picture of a page enough to be seen."""
    page.media()
    page.size(1280)
    before = pictures.picture(page.whole_picture(scale=0.5))
    for rule in MOVED:
        after = page_colours.mutated(page, rule, lambda: pictures.picture(page.whole_picture(scale=0.5)))
        checks.that("mutation", "" if pictures.difference(after, before) else f"no picture shows {rule}")


def golden(chosen, name, data, checks):
    path = os.path.join(chosen.goldens, name)
    if chosen.update:
        open(path, "wb").write(data)
    expected = open(path, "rb").read() if os.path.exists(path) else b""
    wrong = "" if expected == data else "differs; run Tests/Scripts/page_goldens and read the difference"
    checks.that(name, wrong)
    pictures.keep(chosen, name, data, wrong)


if __name__ == "__main__":
    sys.exit(main())

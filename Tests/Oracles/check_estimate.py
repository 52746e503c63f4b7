#!/usr/bin/env python3
"""Holds the estimate of a page's length against what a real browser lays out.

usage: check_estimate.py CANDOR EXAMPLES [--drafts 50] [--seed 6] [--show]

The Examples in both their views, and drafts of about one page that a seeded generator makes from the Examples' own
sentences, tables, lists and figures, are rendered; `page.estimate` of the JSON is held against the height of the page
at regular spacing in Chromium. Prints the worst and the median difference, and fails beyond a tenth."""
import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402

# The box between the margins of the common sheet, in pixels.
WIDTH, HEIGHT = (210 - 34) / 25.4 * 96, (279.4 - 20) / 25.4 * 96
MEASURE = f"""(() => {{
  document.documentElement.dataset.density = 'regular';
  document.documentElement.style.width = '{WIDTH}px';
  return document.querySelector('main').getBoundingClientRect().height;
}})()"""


def sections(draft):
    """The front matter, and the sections with their headings."""
    _, front, body = draft.split("---\n", 2)
    parts = re.split(r"(?m)^(?=## )", body)
    return front, parts[0], parts[1:]


def blocks(section):
    """The heading and the blocks of a section; guidance is dropped."""
    section = re.sub(r"<!--.*?-->", "", section, flags=re.S)
    heading, _, body = section.partition("\n")
    return heading, [block for block in re.split(r"\n\s*\n", body.strip("\n")) if block.strip()]


def reworded(block, chance, pool):
    """A paragraph with sentences left out or added; tables and lists lose or repeat a row."""
    lines = block.split("\n")
    if block.startswith("|"):
        rows = lines[2:]
        if len(rows) > 2 and chance.random() < 0.5:
            rows.pop(chance.randrange(len(rows)))
        return "\n".join(lines[:2] + rows)
    if block.startswith(("- ", "1. ", "{")):
        return block
    said = re.split(r"(?<=[.?!]) (?=[A-Z])", block.replace("\n", " "))
    said = [one for one in said if chance.random() < 0.85] or said[:1]
    said += chance.sample(pool, chance.randrange(0, 3))
    return " ".join(said)


def generated(examples, count, seed):
    chance = random.Random(seed)
    drafts, pool = [], []
    for draft in examples.values():
        for section in sections(draft)[2]:
            for block in blocks(section)[1]:
                if not block.startswith(("|", "- ", "{", "1.")) and "{" not in block and "unknown:" not in block:
                    pool += re.split(r"(?<=[.?!]) (?=[A-Z])", block.replace("\n", " "))
    names = sorted(examples)
    for number in range(count):
        front, preamble, parts = sections(examples[names[number % len(names)]])
        made = []
        for part in parts:
            heading, inside = blocks(part)
            keep = [reworded(block, chance, pool) for block in inside]
            if heading in ("## Timeline", "## Trade-off", "## Theme", "## Decision"):
                keep = inside
            made.append(heading + "\n\n" + "\n\n".join(keep) + "\n\n")
        drafts.append(f"---\n{front}---\n{preamble}" + "".join(made))
    return drafts


def rendered(candor, path, *more):
    made = subprocess.run([candor, "render", path, "-o", "-", *more], capture_output=True, text=True)
    if made.returncode:
        raise SystemExit(f"{path}: {made.stderr}")
    return made.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candor")
    parser.add_argument("examples")
    parser.add_argument("--drafts", type=int, default=50)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    candor = os.path.abspath(chosen.candor)
    examples = {}
    for name in sorted(os.listdir(chosen.examples)):
        path = f"{chosen.examples}/{name}/draft.md"
        if os.path.exists(path):
            examples[name] = open(path, encoding="utf-8").read()
    differences, real_shares = [], []
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        page = browser.page()
        page.media("print")
        page.size(794, 1056)
        jobs = [(f"{name}, {view}", text, view) for name, text in examples.items() for view in ("executive", "technical")]
        jobs += [(f"generated {n}", text, "executive") for n, text in enumerate(generated(examples, chosen.drafts, chosen.seed))]
        for name, text, view in jobs:
            path = f"{folder}/draft.md"
            open(path, "w", encoding="utf-8").write(text)
            estimate = json.loads(rendered(candor, path, "--to", "json", "--view", view))["page"]["estimate"]
            open(f"{folder}/page.html", "w", encoding="utf-8").write(rendered(candor, path, "--to", "html", "--view", view))
            page.open(f"{folder}/page.html")
            real = page.evaluate(MEASURE) / HEIGHT
            difference = estimate / real - 1
            differences.append((abs(difference), name))
            real_shares.append(real)
            if chosen.show:
                print(f"{name}: estimate {estimate:.3f}, real {real:.3f}, {difference:+.1%}")
    worst = max(differences)
    median = statistics.median(each for each, _ in differences)
    print(f"{len(differences)} pages, {min(real_shares):.2f} to {max(real_shares):.2f} full: "
          f"worst {worst[0]:.1%} ({worst[1]}), median {median:.1%}")
    return 0 if worst[0] <= 0.10 else 1


if __name__ == "__main__":
    sys.exit(main())

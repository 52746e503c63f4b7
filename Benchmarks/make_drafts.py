#!/usr/bin/env python3
"""Makes drafts for the benchmarks: the Examples with other words, the same on every machine.

    make_drafts.py EXAMPLES COUNT FOLDER    COUNT drafts of all kinds into FOLDER
    make_drafts.py EXAMPLES SIZE.. FOLDER --growing SHAPE
                                            one draft of each SIZE in bytes, all of its growth of one SHAPE

Front matter, headings, table headers and short lines stay. Every other line gets as many words as it had, from a
chain that follows the Examples' own words, so that lengths, marks and letters are those of real drafts. The
numbers come from a seed, and from a generator of our own: the drafts do not depend on the version of Python.
"""
import argparse
import pathlib
import re

SEED = 20261124
SHAPES = ("prose", "table", "sections")


class Chance:
    """SplitMix64 (Steele, Lea and Flood 2014)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB % 2**64
        return (mixed ^ (mixed >> 31)) % limit


class Words:
    """Text that follows the words of other texts, two at a time."""

    def __init__(self, texts, chance):
        self.chance = chance
        self.followers = {}
        self.starts = []
        for text in texts:
            words = text.split()
            for place, word in enumerate(words):
                if place == 0 or words[place - 1].endswith((".", ":")):
                    self.starts.append(word)
                if place + 1 < len(words):
                    self.followers.setdefault(word, []).append(words[place + 1])

    def pick(self, choices):
        return choices[self.chance.below(len(choices))]

    def text(self, count):
        word = self.pick(self.starts)
        words = [word]
        while len(words) < count:
            word = self.pick(self.followers.get(word, self.starts))
            words.append(word)
        end = words[-1].rstrip(".,:;")
        words[-1] = (end or "so") + "."
        return balanced(" ".join(words))


def balanced(text):
    """Without emphasis or code that is opened and never closed, and without a link cut in two."""
    text = re.sub(r"[\[\]|<>]", "", text)
    for mark in ("**", "`", "_"):
        if text.count(mark) % 2:
            text = text.replace(mark, "")
    return text


def parts(draft):
    """The front matter and the body of a draft."""
    _, matter, body = draft.split("---\n", 2)
    return matter, body


def is_kept(line, next_line):
    """Headings, table headers and rules, comments, and lines too short to be prose."""
    return (
        line.startswith(("#", "|--", "| -", "|:", "<!--", "unknown:", "```"))
        or next_line.startswith(("|--", "| -", "|:"))
        or len(line.split()) < 5
    )


def rewritten(body, words):
    lines = body.split("\n")
    result = []
    for line, next_line in zip(lines, lines[1:] + [""]):
        if is_kept(line, next_line):
            result.append(line)
        elif line.startswith("|"):
            cells = line.strip().strip("|").split(" | ")
            result.append("| " + " | ".join(words.text(max(1, len(cell.split()))) for cell in cells) + " |")
        else:
            mark = re.match(r"(\s*(?:[-*>]|\d+\.)\s+)?(\*\*[^*]+\*\*\s+)?", line).group(0)
            result.append(mark + words.text(max(1, len(line[len(mark):].split()))))
    return "\n".join(result)


def examples(folder):
    paths = sorted(pathlib.Path(folder).glob("*/draft.md"))
    return [path.read_text(encoding="utf-8") for path in paths]


def chain(drafts, seed):
    lines = [line for draft in drafts for line in parts(draft)[1].split("\n")]
    prose = [line for line in lines if len(line.split()) >= 5 and not line.startswith(("#", "|", "<!--", "unknown:"))]
    return Words([re.sub(r"^\s*(?:[-*>]|\d+\.)\s+", "", line) for line in prose], Chance(seed))


def make(example_folder, count, folder):
    """Writes `count` drafts of all kinds in turn and gives their paths."""
    drafts = examples(example_folder)
    words = chain(drafts, SEED)
    paths = []
    for number in range(count):
        matter, body = parts(drafts[number % len(drafts)])
        path = pathlib.Path(folder, f"draft-{number + 1:05}.md")
        path.write_text(f"---\n{matter}---\n{rewritten(body, words)}", encoding="utf-8")
        paths.append(path)
    return paths


def make_corpus(example_folder, count, size, folder):
    """Writes `count` texts of `size` bytes in all and gives their paths; every third is a document without front
    matter, the others are drafts of all kinds."""
    drafts = examples(example_folder)
    words = chain(drafts, SEED)
    paths, room = [], size
    for number in range(count):
        matter, body = parts(drafts[number % len(drafts)])
        text = rewritten(body, words)
        if number % 3 != 2:
            text = f"---\n{matter}---\n{text}"
        share = room // (count - number)
        text = text.rstrip() + "\n"
        while len(text.encode()) < share:
            text += f"\n{words.text(60)}\n"
        text = text.encode()[:max(share, 2_000)].decode(errors="ignore")
        path = pathlib.Path(folder, f"text-{number + 1:05}.md")
        path.write_text(text, encoding="utf-8")
        room -= len(text.encode())
        paths.append(path)
    return paths


def make_scores(count, path):
    """Writes `count` scores with six digits and their labels: 1 in 50 is a violation, and most of those score higher."""
    chance = Chance(SEED)
    with open(path, "w", encoding="ascii") as file:
        file.write("score,label\n")
        for _ in range(count):
            drawn = chance.below(50_000_000_000)
            label = drawn % 50 == 0
            share = (drawn // 50) % 1_000_000
            share = share * share // 1_000_000
            file.write(f"0.{999_999 - share if label else share:06d},{label:d}\n")
    return path


def make_growing(example_folder, size, folder, shape):
    """Writes one risk brief of nearly `size` bytes, grown in one answer, one table, or sections of its own."""
    drafts = examples(example_folder)
    words = chain(drafts, SEED)
    matter, body = parts(next(draft for draft in drafts if "kind: risk-brief" in draft))
    before, heading, after = body.partition("## Cases\n")
    start, end = f"---\n{matter}---\n{before}", f"{heading}{after}"
    if shape == "table":
        start, end = start + end.rstrip() + "\n", ""
    grown, room = [], size - len((start + end).encode())
    while True:
        if shape == "table":
            piece = "| " + " | ".join(words.text(9) for _ in range(3)) + " |\n"
        elif shape == "sections":
            piece = f"## Note {len(grown) + 1}\n\n{words.text(60)}\n\n- {words.text(12)}\n- {words.text(12)}\n\n"
        else:
            piece = f"{words.text(60)}\n\n- {words.text(12)}\n- {words.text(12)}\n\n"
        room -= len(piece.encode())
        if room < 0:
            break
        grown.append(piece)
    path = pathlib.Path(folder, f"{shape}-{size}.md")
    if shape == "prose":
        # The last answer before the cases takes it all.
        start = start.rstrip() + "\n\n"
    path.write_text(start + "".join(grown) + end, encoding="utf-8")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("examples")
    parser.add_argument("numbers", nargs="+", type=int)
    parser.add_argument("folder")
    parser.add_argument("--growing", choices=SHAPES)
    chosen = parser.parse_args()
    pathlib.Path(chosen.folder).mkdir(parents=True, exist_ok=True)
    if chosen.growing:
        for size in chosen.numbers:
            make_growing(chosen.examples, size, chosen.folder, chosen.growing)
    else:
        make(chosen.examples, chosen.numbers[0], chosen.folder)


if __name__ == "__main__":
    main()

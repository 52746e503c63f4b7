"""A draft as mutate_examples.py reads it: fields, sections, sentences and table cells with their offsets, and a change to it."""

import bisect
import dataclasses
import re

MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
# What an author does not say in their own words, or does not say to the reader of the page.
SPARED = re.compile(r"“[^”]*”|`[^`]*`|<!--.*?-->", re.S)
SENTENCE_END = re.compile(r"(?<=[.!?:])[”’)*]*\s+(?=[A-Z“{*0-9])")


@dataclasses.dataclass
class Field:
    """A line of the front matter: where it stands, and where its value does."""

    start: int
    end: int
    value_start: int
    value_end: int


@dataclasses.dataclass
class Cell:
    """A cell of a record: its column, the text between the bars, and the row's number below the header."""

    column: str
    row: int
    start: int
    end: int


@dataclasses.dataclass
class Section:
    """A step's heading and answer; `technical` where the executive's page does not have it."""

    step: str
    kind: str
    required: bool
    technical: bool
    start: int
    body: int
    end: int


class Draft:
    """The text of a draft and where its parts stand."""

    def __init__(self, name, text, shape):
        self.name, self.text, self.kind = name, text, shape["kind"]
        self.line_starts = [0] + [i + 1 for i, c in enumerate(text) if c == "\n"]
        self.spared = [m.span() for m in SPARED.finditer(text)] + [
            m.span() for m in re.finditer(r"^```.*?^```", text, re.S | re.M)
        ]
        self.front = text.index("\n---\n", 4) + 5
        self.fields = self._fields()
        self.sections = self._sections(shape["steps"])

    def line(self, offset):
        """The line of an offset, from 1."""
        return bisect.bisect_right(self.line_starts, offset)

    def section(self, step):
        return next((s for s in self.sections if s.step == step), None)

    def section_at(self, offset):
        return next((s for s in self.sections if s.start <= offset < s.end), None)

    def value(self, key):
        field = self.fields.get(key)
        return self.text[field.value_start : field.value_end] if field else ""

    def is_free(self, start, end):
        """Whether a stretch is the author's own words: no quotation, no code."""
        return not any(a < end and start < b for a, b in self.spared)

    def sentences(self, section):
        """The sentences of the section's prose and lists, as (start, end); tables, code and open points are left out."""
        offset = section.body
        for line in self.text[section.body : section.end].splitlines(keepends=True):
            start = offset + len(re.match(r"\s*(?:[-*] )?", line).group())
            end = offset + len(line.rstrip())
            offset += len(line)
            if start >= end or line.startswith(("|", "unknown:")) or not self.is_free(start, start + 1):
                if not line.startswith("“"):
                    continue
            previous = start
            for match in SENTENCE_END.finditer(self.text, start, end):
                if self.text[match.start() - 1] == ":" and not self.text[match.end()].isupper():
                    continue
                yield previous, match.start() + len(match.group().rstrip())
                previous = match.end()
            yield previous, end

    def prose(self, technical=False):
        """The sentences of all steps that the reader of the page sees, or of the technical ones too."""
        for section in self.sections:
            if section.kind in ("choice",) or (section.technical and not technical):
                continue
            for start, end in self.sentences(section):
                yield section, start, end

    def cells(self, section):
        """The cells of the section's first table, without its header."""
        lines = re.finditer(r"^\|.*$", self.text[section.body : section.end], re.M)
        header, row = None, 0
        for match in lines:
            parts = [(m.start(1), m.end(1)) for m in re.finditer(r"(?<=\|)([^|]*)(?=\|)", match.group())]
            texts = [match.group()[a:b].strip() for a, b in parts]
            if header is None:
                header = texts
            elif not re.fullmatch(r"[|:\- ]+", match.group()):
                row += 1
                for column, (a, b) in zip(header, parts):
                    base = section.body + match.start()
                    yield Cell(column, row, base + a, base + b)

    def _fields(self):
        fields, path, offset = {}, [], 4
        for line in self.text[4 : self.front - 4].splitlines(keepends=True):
            match = re.match(r"( *)([\w-]+):(?: +(.*?))?(?: +#.*)?\n", line)
            if match:
                depth = len(match.group(1)) // 2
                path = path[:depth] + [match.group(2)]
                start = offset + (match.start(3) if match.group(3) else len(line) - 1)
                fields[".".join(path)] = Field(
                    offset, offset + len(line), start, start + len(match.group(3) or "")
                )
            offset += len(line)
        return fields

    def _sections(self, steps):
        headings = {s["heading"]: s for s in steps}
        marks = [m for m in re.finditer(r"^## (.+)\n", self.text, re.M) if m.group(1) in headings]
        ends = [m.start() for m in marks[1:]] + [len(self.text)]
        return [
            Section(s["id"], s["kind"], s["required"], s["view"] == "technical", m.start(), m.end(), end)
            for m, end in zip(marks, ends)
            for s in [headings[m.group(1)]]
        ]


@dataclasses.dataclass
class Mutation:
    """One change for the worse: a stretch of the draft replaced, and where a finding about it may stand."""

    family: str
    draft: Draft
    start: int
    end: int
    new: str
    note: str = ""
    # Steps beside the mutated one: the other side of a contradiction.
    steps: frozenset = frozenset()
    # The beginnings of the ids of the rules whose findings are about the change, and of those whose are not.
    about: tuple = ("RC",)
    but: tuple = ()

    @property
    def text(self):
        return self.draft.text[: self.start] + self.new + self.draft.text[self.end :]

    def original_line(self, line):
        """The line of the original at which a line of the mutated text stood; None for one that is new."""
        first, last = self.draft.line(self.start), self.draft.line(self.end)
        added = self.new.count("\n") - (last - first)
        if line <= first:
            return line
        if line > last + added:
            return line - added
        return line if line <= last else None

    def names_it(self, finding):
        """Whether a finding says the name of the changed figure or field; one on an absent field stands at the top, line 1."""
        return any(f"'{part}'" in finding["message"] for part in self.place().split(".")[1:])

    def place(self):
        section = self.draft.section_at(self.start)
        if section:
            return section.step
        line = self.draft.line(self.start)
        names = [k for k, f in self.draft.fields.items() if self.draft.line(f.start) <= line]
        return names[-1] if names else "front matter"

    def accepts(self, finding):
        """Whether a finding stands in or about the place: its step or field, or at most two lines away."""
        section = self.draft.section_at(self.start)
        line = self.original_line(finding["line"])
        if not section and (line == 1 or self.names_it(finding)):
            return True
        first, last = self.draft.line(self.start), self.draft.line(self.end)
        if line is None or first - 2 <= line <= last + 2:
            return True
        if finding["step"] and finding["step"] in self.steps | ({section.step} if section else set()):
            return True
        if section and self.draft.line(section.start) <= line < self.draft.line(section.end - 1):
            return True
        # Who decides, by when and what otherwise stand in one block, and the page prints them in the decision's box.
        key = self.place()
        if not section and key.startswith("decision"):
            block = [f for k, f in self.draft.fields.items() if k.startswith(("decision", "comments"))]
            return finding["step"] == "decision" or self.draft.line(block[0].start) <= line <= self.draft.line(
                block[-1].start
            )
        return False

    def changed(self, width=150):
        """The mutated line or lines, cut to what stands about the change."""
        text, at = self.text, self.start
        left = max(text.rfind("\n", 0, at) + 1, at - width // 2)
        stop = at + len(self.new)
        right = text.find("\n", stop)
        right = min(len(text) if right < 0 else right, stop + width // 2)
        shown = text[left:right].replace("\n", "⏎")
        return shown if len(shown) <= 2 * width else shown[:width] + " … " + shown[-width:]

"""What is measured: one function for each measure, in the order of the table.

A measure takes a `Bench` and gives its rows. To add one, write a function here and put `@measure` over it.
"""
import importlib.util
import os
import pathlib
import re
import shutil
import statistics
import sys

import make_drafts
from measuring import Command, Sample, by_clock, interleaved

MEASURES = []


def measure(function):
    """Adds a function to the table; its name, `p1` or `p2`, is the measure's."""
    MEASURES.append(function)
    return function


class Bench:
    """The programs, a folder to work in, and how often to repeat."""

    def __init__(self, candor, pandoc, cmark, examples, folder, rounds, proselint=None):
        self.candor = candor
        self.pandoc = pandoc
        self.cmark = cmark
        self.proselint = proselint
        self.examples = pathlib.Path(examples)
        self.folder = pathlib.Path(folder)
        self.rounds = rounds

    def render(self, drafts, folder, times=1, options=()):
        output = str(self.folder / folder) + "/"
        return Command(
            [self.candor, "render", *drafts, "--to", "md,html", "-o", output, "--force", *options], times)

    def check(self, texts, times=1, options=()):
        return Command([self.candor, "check", *texts, "--fail-on", "never", *options], times)

    def to_page(self, document, times=1):
        return Command(
            [self.pandoc, "-s", "-f", "gfm", "-t", "html", document, "-o", self.folder / "pandoc.html"], times)

    def to_html(self, document, times=1):
        extensions = ["-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes"]
        return Command([self.cmark, *extensions, document], times)


class Row:
    """One line of the table: two samples, how they compare, and what is asked."""

    def __init__(self, what, ours, theirs, at_most=None, at_least=None, commands=(), note=""):
        self.what = what
        self.ours = ours
        self.theirs = theirs
        self.at_most = at_most
        self.at_least = at_least
        self.commands = [str(command) for command in commands]
        self.note = note

    @property
    def ratio(self):
        """Ours to theirs; where a rate is asked for, how many times theirs ours is."""
        if self.at_least is not None:
            return self.theirs.median / self.ours.median
        return self.ours.median / self.theirs.median

    @property
    def processor_ratio(self):
        """The same of processor time, which a busy machine disturbs less."""
        ours, theirs = statistics.median(self.ours.processor), statistics.median(self.theirs.processor)
        return theirs / ours if self.at_least is not None else ours / theirs

    @property
    def is_met(self):
        if self.at_least is not None:
            return self.ratio >= self.at_least
        return None if self.at_most is None else self.ratio <= self.at_most


class Missing:
    """A line that could not be measured, and why."""

    def __init__(self, what, reason):
        self.what = what
        self.reason = reason


@measure
def p1(bench):
    """One draft to Markdown and HTML, the whole process."""
    # The RFC is an ordinary page; over the risk brief pandoc takes several times as long, which would flatter us.
    render = bench.render([bench.examples / "rfc/draft.md"], "one", times=10)
    render.once()
    rows = []
    if bench.pandoc:
        page = bench.to_page(bench.folder / "one/rfc.md")
        ours, theirs = interleaved([render, page], bench.rounds)
        rows.append(Row("one draft, against pandoc", ours, theirs, at_most=1 / 8, commands=[render, page]))
    else:
        rows.append(Missing("one draft, against pandoc", "pandoc is not installed"))
    if bench.cmark:
        # The risk brief draws a picture as well, so it is the dearest page we have.
        render = bench.render([bench.examples / "risk-brief/draft.md"], "one", times=10)
        render.once()
        html = bench.to_html(bench.folder / "one/risk-brief.md", times=10)
        ours, theirs = interleaved([render, html], bench.rounds)
        rows.append(Row("one draft, against cmark-gfm", ours, theirs, at_most=6, commands=[render, html]))
    else:
        rows.append(Missing("one draft, against cmark-gfm", "cmark-gfm is not installed"))
    return rows


@measure
def p2(bench):
    """Many drafts in one process."""
    count, sample = 1000, 50
    (bench.folder / "drafts").mkdir()
    drafts = make_drafts.make(bench.examples, count, bench.folder / "drafts")
    render = bench.render(drafts, "many-{run}")
    render.once()
    documents = [bench.folder / "many-1" / draft.name for draft in drafts]
    shown = f"{bench.candor} render {bench.folder}/drafts/*.md --to md,html -o {bench.folder}/many-N/ --force"
    rows = []
    if bench.pandoc:
        # The kinds come in turn, five of them; a step that 5 does not divide takes from all.
        step = count // sample - 1
        pages = [bench.to_page(document) for document in documents[::step][:sample]]
        ours, theirs = [], []
        for _ in range(max(2, bench.rounds // 4)):
            ours.append(render.run())
            theirs += [page.run() for page in pages]
        rows.append(Row(
            "1,000 drafts, each, against pandoc", by_clock(ours).scaled(1 / count), by_clock(theirs), at_least=50,
            commands=[shown, "for each: " + str(pages[0])],
            note=f"pandoc ran on every {step}th document only; its rate is taken from those {sample}"))
    else:
        rows.append(Missing("1,000 drafts, each, against pandoc", "pandoc is not installed"))
    if bench.cmark:
        html = bench.to_html(documents[0], times=10)
        ours, theirs = interleaved([render, html], max(2, bench.rounds // 2))
        rows.append(Row(
            "1,000 drafts, each, against one cmark-gfm process", ours.scaled(1 / count), theirs, at_most=1,
            commands=[shown, html]))
        whole = bench.folder / "many.md"
        whole.write_bytes(b"\n".join(document.read_bytes() for document in documents))
        html = bench.to_html(whole)
        ours, theirs = interleaved([render, html], max(2, bench.rounds // 2))
        rows.append(Row(
            "1,000 drafts, all, against cmark-gfm on one file", ours, theirs, commands=[shown, html],
            note="for comparison only: cmark-gfm reads and writes one file and makes no page"))
    else:
        rows.append(Missing("1,000 drafts, each, against cmark-gfm", "cmark-gfm is not installed"))
    return rows


@measure
def p3(bench):
    """Checking 9.8 MB in 1,500 files."""
    (bench.folder / "corpus").mkdir()
    texts = make_drafts.make_corpus(bench.examples, 1500, 9_800_000, bench.folder / "corpus")
    size = sum(text.stat().st_size for text in texts)
    check = bench.check(texts)
    shown = f"{bench.candor} check {bench.folder}/corpus/*.md --fail-on never"
    what = f"check of {size / 1e6:.1f} MB in {len(texts):,} files"
    rows = []
    if bench.proselint:
        some = texts[::len(texts) // 15][:15]
        part = sum(text.stat().st_size for text in some)
        # It ends with 1 where it finds something.
        lint = Command([bench.proselint, "check", *some], statuses=(0, 1))
        ours, theirs = interleaved([check, lint], max(2, bench.rounds // 5))
        rows.append(Row(
            f"{what}, a MB, against proselint", ours.scaled(1e6 / size), theirs.scaled(1e6 / part), at_least=30,
            commands=[shown, f"{bench.proselint} check, on every {len(texts) // 15}th of the files"],
            note=f"proselint ran on {len(some)} of the files, {part / 1e3:.0f} kB; its rate is taken from those"))
    else:
        rows.append(Missing(f"{what}, against proselint", "proselint is not installed (pip install proselint)"))
    if bench.cmark:
        extensions = ["-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes"]
        parse = Command([bench.cmark, *extensions, *texts])
        ours, theirs = interleaved([check, parse], max(3, bench.rounds // 2))
        rows.append(Row(
            f"{what}, against cmark-gfm", ours, theirs, at_most=5,
            commands=[shown, f"{bench.cmark} {' '.join(extensions)} {bench.folder}/corpus/*.md"],
            note="candor uses both cores; the last column compares the work itself"))
    else:
        rows.append(Missing(f"{what}, against cmark-gfm", "cmark-gfm is not installed"))
    return rows


@measure
def p4(bench):
    """Scores and labels of a million rows."""
    here = pathlib.Path(__file__).resolve().parent
    scores = make_drafts.make_scores(1_000_000, bench.folder / "scores.csv")
    wishes = ["--wish", "ML: precision>=99%", "--wish", "Legal: recall>=99%"]
    options = ["--score", "score", "--label", "label", "--of", "messages", "--volume", "5000/day", "--same-mix"]

    def choosing(path):
        return Command([bench.candor, "tradeoff", path, *options, *wishes, "--format", "json"])

    ours = choosing(scores)
    what = "tradeoff over 1,000,000 rows"
    timing = bench.folder / "timing"
    peer = Command([sys.executable, here / "score_peer.py", scores, timing])
    rounds = max(3, bench.rounds // 2)
    rows = []
    if importlib.util.find_spec("pandas") and importlib.util.find_spec("sklearn"):
        mine, theirs = interleaved([ours, peer], rounds)
        rows.append(Row(
            f"{what}, against pandas and scikit-learn, whole process", mine, theirs, at_most=1 / 8,
            commands=[ours, peer]))
        inside = [float(line) for line in timing.read_text(encoding="ascii").split()][1:]
        rows.append(Row(f"{what}, against their work alone", mine, Sample(inside, "seconds", inside), at_most=1))
    else:
        rows.append(Missing(
            f"{what}, against pandas and scikit-learn", "not installed (pip install pandas scikit-learn)"))
    tenfold = choosing(make_drafts.make_scores(10_000_000, bench.folder / "scores-10.csv"))
    small, large = interleaved([ours, tenfold], 3)
    rows.append(Row("tradeoff over 10,000,000 rows against 1,000,000", large, small, at_most=12, commands=[tenfold]))
    start = Command([bench.candor, "--version"])
    held, bare = interleaved([ours, start], 3, figure="memory")
    budget = Sample([32e6 for _ in held.figures], "bytes", held.processor)
    rows.append(Row(
        f"{what}, memory against 32 bytes a row", held, budget, at_most=1, commands=[ours],
        note=f"a process of Candor that does nothing holds {bare} of it"))
    return rows


@measure
def p6(bench):
    """Growth from n to 4 n, up to the largest draft."""
    largest = 1 << 20
    (bench.folder / "growing").mkdir()
    rows = []
    for shape in make_drafts.SHAPES:
        small, large = (
            bench.render(
                [make_drafts.make_growing(bench.examples, size, bench.folder / "growing", shape)], "grown",
                options=["--view", "technical"])
            for size in (largest // 4, largest))
        theirs, ours = interleaved([small, large], max(3, bench.rounds // 4))
        rows.append(Row(
            f"render at 1 MiB against 256 KiB, grown in {shape}", ours, theirs, at_most=5,
            commands=[large, small]))
        # One table of more than 64 KiB is more than the input guard takes.
        most = 1 << 16 if shape == "table" else largest
        small, large = (
            bench.check(
                [make_drafts.make_growing(bench.examples, size, bench.folder / "growing", shape)],
                options=["--format", "json"])
            for size in (most // 4, most))
        theirs, ours = interleaved([small, large], max(3, bench.rounds // 4))
        rows.append(Row(
            f"check at {most >> 10} KiB against {most >> 12} KiB, grown in {shape}", ours, theirs, at_most=5,
            commands=[large, small]))
    return rows


@measure
def p7(bench):
    """Memory for one draft."""
    if not bench.pandoc:
        return [Missing("memory, one draft, against pandoc", "pandoc is not installed")]
    render = bench.render([bench.examples / "rfc/draft.md"], "memory")
    render.once()
    page = bench.to_page(bench.folder / "memory/rfc.md")
    ours, theirs = interleaved([render, page], max(3, bench.rounds // 2), figure="memory")
    return [Row("memory, one draft, against pandoc", ours, theirs, at_most=1 / 2, commands=[render, page])]


@measure
def p8(bench):
    """The start of the program."""
    if not bench.cmark:
        return [Missing("start, against cmark-gfm", "cmark-gfm is not installed")]
    start = Command([bench.candor, "--version"], times=10)
    theirs = Command([bench.cmark, "--version"], times=10)
    ours, peers = interleaved([start, theirs], bench.rounds)
    return [Row("start, against cmark-gfm", ours, peers, at_most=3, commands=[start, theirs])]


def longer(draft, share):
    """A draft whose paragraphs have so much more text, so that its page has to be set more closely."""
    head, front, body = draft.split("---\n", 2)
    lines = []
    for line in body.split("\n"):
        if line and not line.startswith(("#", "|", "<!--", "{", "unknown:")):
            words = re.sub(r"[^\w ]", "", re.sub(r"\{.*?\}", "", line)).split() * 3
            line += " " + " ".join(words[:round(len(line.split()) * share)])
        lines.append(line)
    return "---\n".join([head, front, "\n".join(lines)])


@measure
def p9(bench):
    """A PDF that is fitted and counted, against the browser alone on the same page."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        return [Missing("PDF, against Chromium alone", "Chromium is not installed")]
    rows = []
    rfc = (bench.examples / "rfc/draft.md").read_text(encoding="utf-8")
    cases = [("PDF that fits at once", rfc, 1.3), ("PDF that has to be set more closely", longer(rfc, 0.25), 2.2)]
    for number, (what, text, most) in enumerate(cases):
        draft = bench.folder / f"print-{number}.md"
        draft.write_text(text, encoding="utf-8")
        page = bench.folder / f"print-{number}.html"
        Command([bench.candor, "render", draft, "--to", "html", "-o", page, "--force"]).once()
        ours = Command([
            bench.candor, "render", draft, "--to", "pdf", "-o", bench.folder / f"print-{number}.pdf", "--force",
            "--pdf-engine", browser, "--view", "executive"])
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        alone = Command([
            browser, "--headless", "--disable-gpu", *sandbox, "--no-pdf-header-footer",
            f"--user-data-dir={bench.folder}/profile-{number}-{{run}}",
            f"--print-to-pdf={bench.folder}/alone-{number}.pdf", f"file://{page}"])
        mine, theirs = interleaved([ours, alone], max(5, bench.rounds // 2))
        rows.append(Row(
            f"{what}, against Chromium alone", mine, theirs, at_most=most, commands=[ours, alone],
            note="processor time of a browser's own children is not all seen"))
    return rows

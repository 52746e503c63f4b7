#!/usr/bin/env python3
"""Prints the Examples with each engine on each sheet, and holds the files against what they promise.

usage: check_pdfs.py CANDOR EXAMPLES GOLDENS ENGINE… [--update] [--keep FOLDER]

With each engine (a name or a path) and for A4, Letter and, for one of them, the sheet between:
- each Example is one page of the right size, by pikepdf and by poppler, each counting for itself;
- the file is tagged, has a title, a language and a bookmark for each heading, and passes pdfua's checks of PDF/UA-1;
- in grey every colour that text is set in keeps a contrast of 4.5 to its ground;
- no type is smaller than 9 points;
- figures stand under each other, boxes of tasks are seen, and a line of the other direction stands at its side;
- nothing is printed beyond the edges of the sheet;
- the picture of the page on each sheet is the golden GOLDENS/NAME.print….png, within a tolerance.
Then: nothing is asked of the network, not even by a page whose template forbids nothing; the same page gives the same
bytes; 30% more text still fits, and 200% more is refused with the right sections.
Prints what is wrong, and 'N checks, N failed'. Run with the Python of Tests/Scripts/needs, which has pikepdf."""
import argparse
import json
import os
import re
import socketserver
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pikepdf  # noqa: E402
import hard_prints  # noqa: E402
import pictures  # noqa: E402
from check_page_design import Checks  # noqa: E402

SHEETS = {"a4": (595.3, 841.9), "letter": (612.0, 792.0), "common": (595.3, 792.0)}


def candor(program, *arguments, folder):
    environment = {**os.environ, "XDG_STATE_HOME": folder + "/state"}
    return subprocess.run([program, *arguments], capture_output=True, text=True, env=environment, cwd=folder)


def bookmarks(pdf):
    with pdf.open_outline() as outline:
        def count(items):
            return sum(1 + count(item.children) for item in items)
        return count(outline.root)


def colours(page):
    """The colours that areas and letters are filled with, as luminance."""
    found = set()
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) in ("rg", "g"):
            values = [float(value) for value in operands]
            found.add(tuple(values if len(values) == 3 else values * 3))
    return {colour: luminance(colour) for colour in found if len(colour) == 3}


def luminance(colour):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def words(path):
    """Each word with its box, by poppler: the size of the type is told by the height of the box."""
    made = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True)
    pattern = r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    return [(*map(float, match[:4]), match[4]) for match in re.findall(pattern, made.stdout)]


def hold(path, name, sheet, checks, headings):
    with pikepdf.open(path) as pdf:
        checks.that(name, f"{len(pdf.pages)} pages" if len(pdf.pages) != 1 else "")
        box = [float(value) for value in pdf.pages[0].mediabox]
        right = abs(box[2] - box[0] - SHEETS[sheet][0]) < 1 and abs(box[3] - box[1] - SHEETS[sheet][1]) < 1
        checks.that(name, "" if right else f"the sheet is {box}")
        root = pdf.Root
        checks.that(name, "" if "/MarkInfo" in root and root.MarkInfo.get("/Marked") else "not tagged")
        checks.that(name, "" if str(root.get("/Lang", "")) == "en" else f"language {root.get('/Lang')}")
        title = str(pdf.docinfo.get("/Title", ""))
        checks.that(name, "" if len(title) > 10 else f"title '{title}'")
        checks.that(name, "" if bookmarks(pdf) >= headings else f"{bookmarks(pdf)} bookmarks for {headings} headings")
        for colour, light in colours(pdf.pages[0]).items():
            # Light ones are grounds. Hairlines are filled areas to some engines.
            good = abs(light - luminance((0x98 / 255, 0xA2 / 255, 0xA9 / 255))) < 0.01 or light > 0.85 or 1.05 / (light + 0.05) >= 4.5
            checks.that(name, "" if good else f"colour {colour} is hard to read in grey")
    counted = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
    checks.that(name, "" if re.search(r"Pages:\s+1\n", counted) else "poppler counts other pages")
    found = words(path)
    checks.that(name, "" if len(found) > 150 else "hardly a word on the page")
    width, height = SHEETS[sheet]
    off = [word for *at, word in found if at[0] < 0 or at[1] < 0 or at[2] > width or at[3] > height]
    checks.that(name, f"beyond the edges: {off[:3]}" if off else "")


def sizes(path, name, checks):
    """The sizes of type, by poppler's own list of fonts and sizes."""
    made = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "3", path], capture_output=True, text=True)
    # In thirds of a point, which poppler rounds.
    fonts = {match[0]: int(match[1]) / 3 for match in re.findall(r'<fontspec id="(\d+)" size="(\d+)"', made.stdout)}
    letters = {}
    for font, text in re.findall(r'<text [^>]*font="(\d+)">(.*?)</text>', made.stdout):
        size = fonts.get(font, 0)
        letters[size] = letters.get(size, 0) + len(re.sub("<.*?>", "", text))
    small = {size: count for size, count in letters.items() if size < 9}
    checks.that(name, f"type below 9 points: {small}" if small else "")


def accessible(path, name, checks):
    program = os.path.join(os.path.dirname(sys.executable), "pdfua")
    made = subprocess.run([program, "check", "--format", "json", "--min-severity", "error", "--certain-only", path],
                          capture_output=True, text=True)
    if not made.stdout.startswith("{"):
        return checks.that(name, f"pdfua: {made.stderr}")
    found = {each["rule_id"] for each in json.loads(made.stdout)["findings"]}
    # Chromium does not mark the letters inside of a picture that has an alternative of its own.
    if "chromium" in name:
        found.discard("UA-01-003")
    checks.that(name, f"pdfua: {sorted(found)}" if found else "")


def picture(chosen, name, path, checks):
    made = subprocess.run(["pdftoppm", "-r", "48", "-png", "-singlefile", path], capture_output=True)
    wrong = pictures.golden(chosen, name + ".png", made.stdout, checks)
    pictures.keep(chosen, name + ".pdf", open(path, "rb").read(), wrong)


def longer(text, share):
    """A draft whose paragraphs and items have so much more text, in words of their own."""
    head, front, body = text.split("---\n", 2)
    lines = []
    for line in body.split("\n"):
        lines.append(line)
        if line and not line.startswith(("#", "|", "<!--", "{", "unknown:")) and "-->" not in line:
            said = re.sub(r"[^\w ]", "", re.sub(r"\{.*?\}", "", line)).split()
            more = said * 4
            lines[-1] += " " + " ".join(more[:round(len(line.split()) * share)])
    return "---\n".join([head, front, "\n".join(lines)])


class Listener(socketserver.TCPServer):
    def __init__(self):
        self.calls = 0
        super().__init__(("127.0.0.1", 0), None)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def finish_request(self, request, client_address):
        self.calls += 1


def network(program, engine, examples, folder, checks):
    """A page without a policy that asks for a style, a picture and a file."""
    listener = Listener()
    port = listener.server_address[1]
    os.makedirs(f"{folder}/own/page", exist_ok=True)
    template = open(os.path.join(examples, "../Templates/page/page.html.mustache"), encoding="utf-8").read()
    template = re.sub(r"<meta http-equiv.*?>\n", "", template)
    asks = f'<link rel="stylesheet" href="http://127.0.0.1:{port}/a.css"><img src="http://127.0.0.1:{port}/a.png" alt="a">' \
           f'<img src="http://localhost:{port}/b.png" alt="b">'
    open(f"{folder}/own/page/page.html.mustache", "w", encoding="utf-8").write(template.replace("<main>", "<main>" + asks))
    made = candor(program, "render", f"{examples}/star-story/draft.md", "--to", "pdf", "-o", f"{folder}/asks.pdf", "--force",
                  "--templates", f"{folder}/own", "--pdf-engine", engine, folder=folder)
    checks.that(f"network, {engine}", made.stderr if made.returncode else "")
    checks.that(f"network, {engine}", f"{listener.calls} calls" if listener.calls else "")
    listener.shutdown()
    listener.server_close()


def stretched(program, engine, names, examples, folder, checks):
    """30% more text fits more closely; 200% more is refused, and the longest sections are named."""
    for name in names:
        text = open(f"{examples}/{name}/draft.md", encoding="utf-8").read()
        for share, status in ((0.3, 0), (2.0, 1)):
            path = f"{folder}/longer-{name}-{round(share * 100)}.md"
            open(path, "w", encoding="utf-8").write(longer(text, share))
    for share, status in ((30, 0), (200, 1)):
        drafts = [f"{folder}/longer-{name}-{share}.md" for name in names]
        made = candor(program, "render", *drafts, "--to", "pdf", "-o", f"{folder}/longer-{len(names)}/", "--force", "--view", "executive",
                      "--pdf-engine", engine, folder=folder)
        checks.that(f"{share}% more, {engine}", f"status {made.returncode}: {made.stderr}" if made.returncode != status else "")
        for draft in drafts:
            said = [line for line in made.stderr.split("\n") if os.path.basename(draft)[:-3] in line]
            if status == 0:
                one = any("(1 page," in line for line in said)
                checks.that(f"{share}% more, {engine}", "" if one else f"{draft}: {said}")
            elif "star-story" in draft:
                # Its kind may take two pages.
                checks.that(f"{share}% more, {engine}", "" if any("(2 pages," in line for line in said) else f"{said}")
            else:
                checks.that(f"{share}% more, {engine}", refused(said, draft))


def refused(said, draft):
    """The three longest sections by their words, as a reader of the draft would count them, must be those that are named."""
    line = next((line for line in said if " too long for one page" in line), "")
    named = re.findall(r"(?:longest: |, )([^,;]+?) (\d+) lines? \((\d+) words?\)", line)
    if len(named) != 3 or not re.search(r"error: (about )?\d+ lines? too long", line):
        return f"{os.path.basename(draft)}: {said}"
    lines = [int(each[1]) for each in named]
    text = re.sub(r"<!--.*?-->", "", open(draft, encoding="utf-8").read(), flags=re.S)
    sections = {part.split("\n")[0]: len(part.split()) for part in re.split(r"(?m)^## ", text.split("---\n", 2)[2])[1:]}
    longest = sorted((count for heading, count in sections.items()
                      if heading not in ("Decision", "Cases", "Appendix", "Technical appendix")), reverse=True)
    # Tables and pictures take room without words, so that one of the three may be such a section.
    fits = sum(sections.get(heading, 0) >= longest[2] * 0.9 for heading, *_ in named)
    good = lines == sorted(lines, reverse=True) and fits >= 2
    return "" if good else f"{os.path.basename(draft)}: {line}; words {sections}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candor")
    parser.add_argument("examples")
    parser.add_argument("goldens")
    parser.add_argument("engines", nargs="+")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--keep")
    chosen = parser.parse_args()
    program, checks = os.path.abspath(chosen.candor), Checks()
    chosen.engines = [os.path.abspath(engine) if "/" in engine else engine for engine in chosen.engines]
    examples = os.path.abspath(chosen.examples)
    names = sorted(os.listdir(examples))
    with tempfile.TemporaryDirectory() as folder:
        for number, engine in enumerate(chosen.engines):
            short = "chromium" if "chrom" in engine else f"weasyprint-{number}"
            for sheet in SHEETS:
                if sheet == "common":
                    continue
                out = f"{folder}/{number}-{sheet}"
                drafts = [f"{examples}/{name}/draft.md" for name in names]
                made = candor(program, "render", *drafts, "--to", "pdf", "-o", out + "/", "--paper", sheet, "--pdf-engine",
                              engine, "--view", "executive", folder=folder)
                checks.that(f"{short}, {sheet}", made.stderr if made.returncode else "")
                for name in names:
                    path = f"{out}/{name}.pdf"
                    if not os.path.exists(path):
                        continue
                    title = f"{name}, {short}, {sheet}"
                    text = open(f"{examples}/{name}/document.md", encoding="utf-8").read()
                    hold(path, title, sheet, checks, len(re.findall(r"(?m)^## ", text)))
                    sizes(path, title, checks)
                    if sheet == "a4":
                        accessible(path, title, checks)
                    if short == "chromium":
                        picture(chosen, f"{name}.print" + ("" if sheet == "a4" else f"-{sheet}"), path, checks)
            network(program, engine, examples, folder, checks)
            hard_prints.hold(lambda *words: candor(program, *words, folder=folder), engine, folder, checks)
            # One WeasyPrint is enough for this, and two drafts: it starts anew for each step.
            if number != 1:
                some = names if short == "chromium" else ["rfc", "risk-brief"]
                stretched(program, engine, some, examples, folder, checks)
        twice = [f"{folder}/once.pdf", f"{folder}/twice.pdf"]
        for engine in chosen.engines:
            for path in twice:
                candor(program, "render", f"{examples}/risk-brief/draft.md", "--to", "pdf", "-o", path, "--force",
                       "--pdf-engine", engine, folder=folder)
            hold(twice[0], f"risk-brief, {engine}, common", "common", checks, 6)
            same = open(twice[0], "rb").read() == open(twice[1], "rb").read()
            checks.that(f"twice, {engine}", "" if same else "the same page gave other bytes")
    for problem in checks.problems:
        print(problem)
    print(f"{checks.count} checks, {len(checks.problems)} failed")
    return 1 if checks.problems else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Holds whole pages against the same page with harmless text: every payload in every field and step of every kind.

usage: check_pages.py CANDOR PAYLOADS       (needs html5lib; works in a folder of its own)

For each kind one draft with a plain word everywhere is the measure. Each payload is then put everywhere at once.
A page may not hold a tag, an attribute or a URL scheme beyond the allow-list of check_html.py that the measure does
not hold too, and its template headings must all be there, in their order. Prints 'N passed, N failed'."""
import collections, json, os, re, subprocess, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_html
import html5lib

# Harmless text, and a harmless table, round which the page puts a frame of its own.
MEASURES = ["harmless", "| a | b |\n|---|---|\n| 1 | 2 |"]
# How the page draws the box of a task; just this, and empty, is no element that an answer brought along.
TASK_BOXES = [{"class": "task done", "role": "img", "aria-label": "done"},
              {"class": "task", "role": "img", "aria-label": "to do"}]
KINDS = ["decision-memo", "incident-summary", "rfc", "risk-brief", "star-story"]


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **more)


def payloads(path):
    for line in open(path, encoding="utf-8", errors="surrogateescape"):
        line = line.rstrip("\n")
        if line and not re.match(r"# [A-Z]\d? |# marks", line):
            yield check_html.unmark(line).encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def answers(shape, text):
    """Every field and step of a kind with this text; a table gets it in each cell."""
    result = {}
    for field in shape["fields"]:
        if not field.get("choices") and field["key"] not in ("lang", "status"):
            result[field["key"]] = text
    steps = {}
    for step in shape["steps"]:
        if step["kind"] == "records":
            row = {column: text for column in step["columns"]}
            steps[step["id"]] = [row, row]
        else:
            steps[step["id"]] = text
    return {"fields": result, "answers": steps}


def facts(page):
    """Tags with attributes, schemes, and template headings of a page; the style sheet is the template's own."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    found, headings = set(), []
    for element in html5lib.parse(page, namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            found.add("COMMENT")
            continue
        tag = element.tag.split("}")[-1]
        if tag == "span" and element.attrib in TASK_BOXES and not len(element) and not element.text:
            continue
        found.add("TAG " + tag)
        for name, value in element.attrib.items():
            name = str(name).split("}")[-1]
            if name == "dir" and value in ("ltr", "rtl"):  # the page says which way each block runs
                continue
            found.add(f"ATTR {tag}.{name}")
            if name in ("href", "src", "action", "formaction", "data", "xlink:href", "poster", "background"):
                found.add("SCHEME " + check_html.scheme(value))
        if tag in ("h1", "h2"):
            headings.append((tag, "".join(element.itertext())))
    return found, headings


ALLOWED = {"TAG " + tag for tag in check_html.TAGS}
ALLOWED |= {f"ATTR {tag}.{name}" for tag, names in check_html.ATTR.items() for name in names}
ALLOWED |= {"ATTR input.aria-label", "ATTR pre.tabindex"}
ALLOWED |= {"SCHEME " + scheme for scheme in ("", "http", "https", "mailto")}


def made_page(folder, name):
    """The technical page of a draft, which says so in its name unless that is the draft's usual view."""
    usual = f"{folder}/out/{name}.html"
    return usual if os.path.exists(usual) else f"{folder}/out/{name}.technical.html"


def main():
    candor, corpus = os.path.abspath(sys.argv[1]), sys.argv[2]
    texts = list(payloads(corpus))
    passed, problems = 0, collections.Counter()
    for kind in KINDS:
        shape = json.loads(run(candor, "show", kind, "--format", "json").stdout)
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for index, text in enumerate(MEASURES + texts):
                source, draft = f"{folder}/{index}.json", f"{folder}/{index}.md"
                json.dump(answers(shape, text), open(source, "w", encoding="utf-8"))
                made = run(candor, "new", kind, "--from", source, "--no-input", "-o", draft, cwd=folder)
                if made.returncode:
                    problems[f"{kind}: new: {made.stderr.strip()[-160:]}"] += 1
                    continue
                names.append(draft)
            made = run(candor, "render", *names, "--to", "html", "--view", "technical", "-o", f"{folder}/out/", cwd=folder)
            if made.returncode:
                problems[f"{kind}: render: {made.stderr.strip()[-300:]}"] += 1
            measure, wanted = facts(open(made_page(folder, 0), encoding="utf-8").read())
            measure |= facts(open(made_page(folder, 1), encoding="utf-8").read())[0]
            wanted = [heading for heading in wanted if heading[0] == "h2"]
            for name in names[len(MEASURES):]:
                page = made_page(folder, os.path.basename(name)[:-3])
                if not os.path.exists(page):
                    problems[f"{kind}: no page for {texts[int(os.path.basename(name)[:-3]) - len(MEASURES)]!r}"] += 1
                    continue
                found, headings = facts(open(page, encoding="utf-8").read())
                new = found - measure - ALLOWED
                lost = [heading for heading in headings if heading[0] == "h2"] != wanted
                titles = sum(heading[0] == "h1" for heading in headings) != 1
                if new or lost or titles:
                    text = texts[int(os.path.basename(name)[:-3]) - len(MEASURES)]
                    problems[f"{kind}: {sorted(new)} {'headings changed' if lost or titles else ''} {text!r}"] += 1
                else:
                    passed += 1
    for problem, count in problems.most_common(40):
        print(count, problem)
    print(f"{passed} passed, {sum(problems.values())} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

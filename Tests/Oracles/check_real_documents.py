#!/usr/bin/env python3
"""Sends real Markdown documents through Candor: none may be shown as typed instead of rendered.

usage: check_real_documents.py CANDOR [FOLDER…]
Takes every *.md file of 200 bytes to 500 KB below the folders (/usr /opt), each text once, as an answer of a draft, and
where cmarkgfm (PyPI) is installed compares the HTML of whole documents, footnotes aside, with cmark-gfm 0.29.0.gfm.13.
Prints 'N passed, N failed'."""
import os, re, subprocess, sys

try:
    import cmarkgfm
    from cmarkgfm.cmark import Options
except ImportError:
    cmarkgfm = None

OMITTED = "<!-- raw HTML omitted -->"
HEAD = b"---\nkind: risk-brief\ntitle: T\n---\n## Consequence\n\n"


def documents(folders):
    seen = set()
    for folder in folders:
        for where, _, names in os.walk(folder):
            for name in sorted(names):
                path = os.path.join(where, name)
                if not name.lower().endswith(".md") or os.path.islink(path):
                    continue
                try:
                    text = open(path, "rb").read()
                    text.decode()
                except (OSError, UnicodeDecodeError):
                    continue
                if 200 <= len(text) <= 500_000 and b"\0" not in text and text not in seen:
                    seen.add(text)
                    yield path, text


def main():
    candor, folders = os.path.abspath(sys.argv[1]), sys.argv[2:] or ["/usr", "/opt"]
    passed = failed = compared = different = bracketed = 0
    for path, text in documents(folders):
        # The document's own sections would be read as the draft's.
        answer = re.sub(rb"(?m)^(?=#{1,2}[ \t])", b"##", text)
        run = subprocess.run([candor, "render", "-", "--to", "html"], input=HEAD + answer, capture_output=True)
        refused = b"shown as typed" in run.stderr or b"as typed" in run.stderr
        if run.returncode == 0 and not refused or run.returncode == 2 and b": error: " in run.stderr:
            passed += 1
        else:
            failed += 1
            print(f"{path}: {run.returncode} {run.stderr[-300:]!r}")
        if cmarkgfm is None or b"[^" in text:
            continue
        theirs = html_by_cmarkgfm(text)
        if OMITTED in theirs:
            # Candor shows raw HTML as text; without its brackets it is text for both.
            text = text.replace(b"<", "‹".encode())
            theirs = html_by_cmarkgfm(text)
            bracketed += 1
        ours = subprocess.run([candor, "__markdown", "html"], input=text, capture_output=True)
        if ours.returncode != 0:
            print(f"{path}: not compared: {ours.returncode}")
            continue
        compared += 1
        if plain(ours.stdout.decode()) != plain(theirs):
            different += 1
            print(f"{path}: is not the HTML of cmarkgfm")
    if cmarkgfm is None:
        print("cmarkgfm is not installed: nothing compared")
    else:
        print(f"{compared} compared with cmarkgfm, {bracketed} of them without '<': {different} differ")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or different else 0


def html_by_cmarkgfm(text):
    return cmarkgfm.markdown_to_html_with_extensions(
        text.decode(), options=0, extensions=["table", "strikethrough", "tasklist"])


def plain(html):
    """Without what Candor changes on purpose: it links to fewer schemes."""
    return re.sub(r'(href|src)="[^"]*"', r"\1", html)


if __name__ == "__main__":
    sys.exit(main())

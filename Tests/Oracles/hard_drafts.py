"""Drafts with content that is hard to lay out, one for each trouble."""

HEAD = """---
kind: {kind}
title: {title}
audience: engineering
lang: {lang}
status: draft
date: 2026-11-24
author: Hannah Lowe, Staff Engineer
decision:
  from: Ingrid Solheim, Director of Engineering
  by: 2026-11-26 17:00 Europe/London
  default: we launch
  reversible: at any time
---

"""


def brief(title="A page", lang="en", kind="risk-brief", **answers):
    parts = {"Consequence": "Some people lose money.", "Comparable risk": "About as many as last year.",
             "Exposure": "3 of 100.", "Control": "A check.", "Decision": "Approve the check.", **answers}
    body = "".join(f"## {heading}\n\n{text}\n\n" for heading, text in parts.items())
    return HEAD.format(kind=kind, title=title, lang=lang) + body


def table(columns, rows=3):
    row = "| " + " | ".join(f"c{n}" for n in range(columns)) + " |"
    return "\n".join([row, "|" + "---|" * columns] + [row] * rows)


EVERYTHING = """Text with **bold**, *slanted*, `code`, ~~struck~~ and [a link](https://example.org/a/b).

### A smaller heading

1. One
2. Two
   - below

- [ ] to do
- [x] done

> Quoted words.

```
code that does not wrap """ + "x" * 120 + """
```

---

<b>raw</b> and an ![image](https://example.org/pixel.png)

| a | b |
|---|--:|
| 1 | 2 |

| c | d |
|---|---|
| 3 | 4 |
"""

HARD = {
    "long-word": brief(title="W" * 200, Exposure="x" * 200, Control="https://example.org/" + "a" * 200),
    "wide-table": brief(Exposure="Forty columns.\n\n" + table(40)),
    "long-answer": brief(Exposure=" ".join(["word"] * 5000)),
    "everything": brief(Appendix=EVERYTHING),
    "right-to-left": brief(
        title="ملخصات العقود", lang="ar", Consequence="قد يفوت المراجع بندًا في العقد. حوالي 29 من كل 100 ملخص.",
        Control="- فحص أول\n- فحص ثانٍ\n\n" + table(3)),
    "hebrew-in-english": brief(Consequence="The clerk wrote: שלום עולם, and left.", Control="שלום עולם\n\nThen English."),
    "cjk-and-emoji": brief(title="契約の要約 🙂", Consequence="契約書の要約に誤りがあります。👨‍👩‍👧‍👦", Exposure="中文字符和数字 3。"),
}

if __name__ == "__main__":
    import sys

    print(HARD[sys.argv[1]], end="")

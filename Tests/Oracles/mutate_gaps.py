"""Families of mutate_examples.py: what is left open, left out or left over."""

import re

from mutation_families import family, lowered

@family("cell of a record left empty", limit=5)
def empty_cells(draft):
    for section in draft.sections:
        if section.kind == "records" and not section.technical:
            for cell in draft.cells(section):
                if cell.column not in ("Id", "Mark"):
                    yield cell.start, cell.end, " ", cell.column


@family("a step deleted", limit=5)
def deleted_steps(draft):
    for section in draft.sections:
        if section.required:
            yield section.start, section.end, "", "deleted"


@family("a step left empty", limit=2)
def empty_steps(draft):
    for section in draft.sections:
        if section.required:
            yield section.body, section.end, "\n", "emptied"


LEFTOVERS = [
    "TBD", "TBC", "To be added.", "Lorem ipsum dolor sit amet.", "TODO: numbers from the audit.", "XX in 100 customers lose money.",
    "[Insert the figure here.]", "See the <name of report>.", "???",
]


@family("TBD, lorem ipsum or a gap left in", limit=4, about=("RC9", "RC8"))
def leftovers(draft):
    index = len(draft.kind)
    for section in draft.sections:
        if section.kind == "prose" and not section.technical:
            *_, (start, end) = draft.sentences(section)
            yield end, end, " " + LEFTOVERS[index % len(LEFTOVERS)], ""
            index += 1
        if section.kind == "records" and not section.technical:
            cell = list(draft.cells(section))[-1]
            yield cell.start, cell.end, " TBD ", cell.column


@family("the example left in", limit=2)
def examples(draft):
    for section in draft.sections:
        good, _ = draft.examples.get(section.step, (None, None))
        if good and section.kind == "prose" and not section.technical:
            yield section.body, section.end, f"\n{good.strip()}\n\n", "the kind's own example"


@family("a poor answer given", limit=5, but=("RC910",))
def poor_answers(draft):
    for section in draft.sections:
        _, poor = draft.examples.get(section.step, (None, None))
        if poor and section.kind == "prose" and not section.technical:
            yield section.body, section.end, f"\n{poor.strip()}\n\n", "the kind's own poor answer"


@family("name in braces misspelt", limit=8)
def braces(draft):
    for match in re.finditer(r"\{([a-z-]+)(:[a-z-]+)?\}", draft.text):
        name, form = match[1], match[2] or ""
        yield match.start(), match.end(), "{" + name[:2] + name[3] + name[2] + name[4:] + form + "}", ""
        if form:
            yield match.start(), match.end(), "{" + name + form[:-1] + "}", "the form"


@family("very long sentence", limit=3, but=("none",))
def long_sentences(draft):
    for section in draft.sections:
        if section.technical or section.kind != "prose":
            continue
        spans = list(draft.sentences(section))
        for first, last in zip(spans, spans[3:]):
            whole = draft.text[first[0] : last[1]]
            if "\n" in whole or "{" in whole or not draft.is_free(first[0], last[1]):
                continue
            parts = [draft.text[a:b].rstrip(".?:") for a, b in spans[spans.index(first) : spans.index(last) + 1]]
            joined = ", and ".join([parts[0]] + [lowered(draft, p) for p in parts[1:]]) + "."
            # A colon or a bracket gives the reader a rest, so that what stands between them is what counts.
            longest = max(len(part.split()) for part in re.split(r"[:;]", re.sub(r" \([^)]*\)", "", joined)))
            if longest >= 42:
                yield first[0], last[1], joined, f"{len(joined.split())} words"
                break


PARTS = [
    ("rfc", "commitment", r"I will raise this again if[^.]*\. ?", "when it is raised again"),
    ("rfc", "commitment", r"If the decision stands,[^.]*\. I report[^.]*\. ", "the commitment"),
    ("rfc", "alternative", r"\n\nI own it:.*", "owner and cost"),
    ("rfc", "change-my-mind", r"If at most[^.]*\. ?", "the condition"),
    ("rfc", "open-questions", r" Head of Customer Advice, by [^.\n]*\.", "who finds out, by when"),
    ("risk-brief", "control", r"- \*\*Owner:\*\*.*", "the owner"),
    ("risk-brief", "control", r"- \*\*Cost:\*\*.*\n", "the cost"),
    ("risk-brief", "control", r"- \*\*Effect:\*\*.*\n", "the effect"),
    ("incident-summary", "analogy", r" It breaks here:.*", "where it breaks"),
    ("decision-memo", "options", r"\| E \| Do nothing.*\n", "doing nothing"),
    ("decision-memo", "options", r"(?:\| [B-E] \|.*\n)+", "all options but one"),
    ("decision-memo", "recommendation", r", because it stops[^.]*", "the reason"),
    ("decision-memo", "recommendation", r" We look at it again[^.]*\.", "when it is looked at again"),
    ("decision-memo", "recommendation", r" It has worked if[^.]*\.", "how it is judged"),
    ("star-story", "result", r"(?s)\S.*", "every number", "It went well and everybody was satisfied."),
]


@family("what makes a step strong taken away")
def parts(draft):
    for kind, step, pattern, what, *new in PARTS:
        section = draft.section(step) if draft.kind == kind else None
        match = section and re.compile(pattern).search(draft.text, section.body, section.end)
        if match:
            yield match.start(), match.end(), (new[0] + "\n\n") if new else "", what
    if draft.kind == "star-story":
        section = draft.section("action")
        answer = draft.text[section.body : section.end]
        yield section.body, section.end, re.sub(r"\bI\b", "we", answer).replace("\n\nwe", "\n\nWe"), "who did it: we for I"


@family("comparison that compares nothing", kinds={"risk-brief"})
def comparisons(draft):
    section = draft.section("comparison")
    for new in [
        "That is less than the risk of being struck by lightning.",
        "Flying is more dangerous than this.",
        "Other companies have the same problem.",
    ]:
        yield section.body, section.end, f"\n{new}\n\n", ""

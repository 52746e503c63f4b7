"""Families of mutate_examples.py: numbers without base, sample, source or size, and words in their place."""

import re

from mutated_draft import MONTH
from mutation_families import family, set_value, drop_line

@family("base or sample of a figure taken away")
def figures(draft):
    for key in draft.fields:
        if re.fullmatch(r"figures\.[\w-]+\.of", key):
            yield drop_line(draft, key)
        if re.fullmatch(r"figures\.[\w-]+\.share", key):
            part, whole = map(int, draft.value(key).split("/"))
            yield set_value(draft, key, f"{round(100 * part / whole)}%")


@family("source or date of a figure taken away")
def sources(draft):
    for key in draft.fields:
        if re.fullmatch(r"figures\.[\w-]+\.(source|as-of)", key):
            yield drop_line(draft, key)


@family("sample taken away in prose", about=("RC2",))
def samples(draft):
    for section, start, end in draft.prose():
        sentence = draft.text[start:end]
        match = re.search(r" \((\d+) of ([\d,]+)[^)]*\)", sentence)
        if not match or not re.search(r"\d in 1,?0+\b", sentence):
            continue
        paragraph = draft.text[draft.text.rfind("\n", 0, start) + 1 : draft.text.find("\n", end)]
        if len(re.findall(rf"\b{match[2]}\b", paragraph)) == 1:
            yield start + match.start(), start + match.end(), "", "counts in brackets deleted"


@family("base taken away in prose", limit=4)
def bases(draft):
    for section, start, end in draft.prose():
        sentence = draft.text[start:end]
        for match in re.finditer(r"\b([\d,]+) in 1,?0+\b( of (the )?\w+( else)?| (?!stopped|of|as)\w+s\b)", sentence):
            a, b = start + match.start(), start + match.end()
            if draft.is_free(a, b):
                yield a, b, match[1] + "%", "a percentage of nothing"
    for section in draft.sections:
        if section.kind == "records" and not section.technical:
            for cell in draft.cells(section):
                match = re.search(r"\b(\d+) in 100( messages)", draft.text[cell.start : cell.end])
                if match:
                    yield cell.start + match.start(), cell.start + match.end(), match[1] + "%", "a percentage of nothing"


@family("only the relative change said")
def relative(draft):
    for section, start, end in draft.prose():
        sentence = draft.text[start:end]
        match = re.search(r"from (\d+) to (\d+) in 100( \([^)]*\))?|from (\{([\w-]+):share\}) to (\{([\w-]+):range\})", sentence)
        if match:
            if match[1]:
                before, after = int(match[1]), int(match[2])
            else:
                before, after = (eval_share(draft, name) for name in (match[5], match[7]))
            yield start + match.start(), start + match.end(), f"down by {round(100 - 100 * after / before)}%", ""


def eval_share(draft, name):
    part, whole = map(int, draft.value(f"figures.{name}.share").split("/"))
    return 100 * part / whole


@family("probability in a word", limit=2, about=("RC30", "RC20"))
def probabilities(draft):
    sentences = {
        "exposure": "It is quite likely that reviewers will not notice.",
        "control": "The remaining risk is low.",
        "why": "It is unlikely that this will happen again.",
        "recommendation": "A breach of the limits is improbable.",
        "trade-off": "Complaints are a real possibility.",
        "position": "It is highly likely that customers will complain.",
        "alternative": "The chance of a delay is small.",
    }
    for step, sentence in sentences.items():
        if draft.section(step):
            *_, (start, end) = draft.sentences(draft.section(step))
            yield end, end, " " + sentence, ""


@family("a fraction of a person, or too many digits", limit=3)
def fractions(draft):
    for section, start, end in draft.prose():
        for match in re.finditer(r"\b([Aa])bout (\d+) in 100\b", draft.text[start:end]):
            a, b = start + match.start(), start + match.end()
            yield a, b, f"1 in {100 / int(match[2]) + 0.3:.1f}", "1 in X with a fraction"
            yield a, b, f"{int(match[2]) - 0.2143:.4f} in 100", "digits that nobody measured"


@family("two denominators side by side", limit=2)
def denominators(draft):
    for section, start, end in draft.prose():
        for match in re.finditer(r"\b(\d+) in 100\b", draft.text[start:end]):
            a, b = start + match.start(), start + match.end()
            line = draft.text[draft.text.rfind("\n", 0, a) + 1 : draft.text.find("\n", b)]
            if len(re.findall(r"\d in 100\b", line)) > 1 and draft.is_free(a, b):
                yield a, b, f"{10 * int(match[1])} in 1,000", ""


QUANTITY = re.compile(
    r"(?P<lead>\b(?:[Aa]bout|some|under|at most|more than|fewer than|the other|all|the|these|those|same) )?"
    r"(?P<money>£)?(?<![\w.:,/£-])(?P<number>\d[\d,]*(?:\.\d+)?)(?![\d:.]*\d)(?P<percent>%)?"
    r"(?P<base> in 1,?0+| of (?:the )?(?:\d[\d,]*))?"
    r"(?P<unit> (?:hours?|minutes?|days?|weeks?|months?)\b)?(?P<more> \d+ minutes)?"
    r"(?P<noun> (?!(?:to|and|or|of|in|at|a|an|each|less|more|we|is|for|on|between|only|did|that|let|came)\b)[a-z]+)?"
)
DATE = rf"(?: (?:to|and) (?:\w+day )?\d+)? {MONTH}"
MANY = ["many", "several", "numerous", "quite a few"]
SHARE = ["a small share", "a fair proportion", "a significant part"]
WHILE = ["a long time", "some time", "quite a while"]
SMALL_NUMBERS = r"\b(two|three|four|five|six|seven|eight|nine|ten)\b"


def vague(draft, start, end):
    """The sentence with every quantity said vaguely; None where it has none, keeps one, or would read like no one's writing."""
    sentence = re.sub(r",? instead of \d+( at most)?| \(\d[^)]*\)| \(likely[^)]*\)", "", draft.text[start:end])
    if not draft.is_free(start, end) or "{" in sentence or re.search(
        r"\bbetween \d+ and|\bfrom \d+ to \d+ in|\bevery \d|week’s \d", sentence
    ):
        return None
    changed = 0

    def say(match):
        nonlocal changed
        after, before = sentence[match.end("number") :], sentence[: match.start()] + (match["lead"] or "")
        if match["number"] in ("2026", "2027") or re.match(DATE, after) or re.search(rf"({MONTH}|day|to) $", before):
            return match.group()
        changed += 1
        lead, noun = match["lead"] or "", match["noun"] or ""
        many = MANY[(len(sentence) + changed) % len(MANY)] if noun else "several"
        if match["money"]:
            said = "a considerable sum" + noun
        elif match["percent"]:
            said = "most" + noun
        elif match["base"] and match["base"].startswith(" in"):
            said = many + noun if noun.endswith("s") else SHARE[changed % len(SHARE)] + noun
        elif match["base"]:
            said = ("some of the" if noun else "some of those") + noun
        elif match["unit"]:
            said = WHILE[changed % len(WHILE)] + noun
        elif lead == "all ":
            said = lead.strip() + noun
        else:
            said = (lead + "many" if lead in ("the ", "these ", "those ", "the other ", "same ") else many) + noun
        return said[0].upper() + said[1:] if lead[:1].isupper() or match.start() == 0 else said

    result = QUANTITY.sub(say, sentence)
    kept = re.sub(rf"\d+{DATE}( \d+)?|\d\d:\d\d", "", result)
    return result if changed and not re.search(rf"\d|{SMALL_NUMBERS}", kept) else None


@family("number replaced by a vague word", limit=9, about=("RC2", "RC3", "RC405", "RC61", "RC62", "RC70", "RC81"))
def vague_words(draft):
    for section, start, end in draft.prose():
        said = vague(draft, start, end)
        if said:
            yield start, end, said, ""
    for section in draft.sections:
        if section.kind == "records" and not section.technical and section.step != "timeline":
            for cell in draft.cells(section):
                match = re.fullmatch(r" (\d+) (stopped|refused|let through) ", draft.text[cell.start : cell.end])
                if match and match[1] != "0":
                    yield cell.start, cell.end, f" {MANY[int(match[1]) % 2]} {match[2]} ", ""


@family("how often said in a word", limit=3, about=("RC2",))
def often(draft):
    sentences = {
        "consequence": "This happens frequently.", "exposure": "Reviewers rarely notice.",
        "comparison": "People make such mistakes from time to time.",
        "impact": "Other families have occasionally waited as well.", "why": "Such claims are sorted too low fairly often.",
        "question": "Customers regularly complain.", "trade-off": "Customers who are refused often give up.",
        "position": "Advisers frequently disagree with it.", "constraint": "Dates are hardly ever moved.",
        "situation": "Customers complained again and again.", "stakeholder-impact": "They use it a lot.",
    }
    for step, sentence in sentences.items():
        if draft.section(step):
            *_, (start, end) = draft.sentences(draft.section(step))
            yield end, end, " " + sentence, ""


@family("size said in a word", limit=3, about=("RC2",))
def sizes(draft):
    sentences = {
        "consequence": "The damage is significant.", "control": "It reduces the risk considerably.",
        "impact": "The number of late calls has risen sharply.", "what-we-did": "Delays have since dropped dramatically.",
        "trade-off": "The cost of option A is substantial.", "recommendation": "It is much better than the others.",
        "alternative": "It improves the answers markedly.", "constraint": "The cost of a delay is huge.",
        "result": "Satisfaction improved enormously.", "stakeholder-impact": "It saved a great deal of time.",
    }
    for step, sentence in sentences.items():
        if draft.section(step):
            *_, (start, end) = draft.sentences(draft.section(step))
            yield end, end, " " + sentence, ""

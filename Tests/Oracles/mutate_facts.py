"""Families of mutate_examples.py: times, counts and ranges that contradict each other."""

import datetime
import re

from mutated_draft import MONTH
from mutation_families import family

TIME = re.compile(r"(\w{3} )(\d+)( \w{3} \d{4}), (\d\d):(\d\d)")
INCIDENT = frozenset({"impact", "what-happened", "what-we-did", "timeline", "why"})


def timeline_rows(draft):
    rows = {}
    for cell in draft.cells(draft.section("timeline")):
        rows.setdefault(cell.row, {})[cell.column] = cell
    return [
        (draft.text[r["Mark"].start : r["Mark"].end].strip(), TIME.search(draft.text, r["When"].start, r["When"].end))
        for r in rows.values()
    ]


@family("a time of the timeline shifted", kinds={"incident-summary"}, about=("RC9",))
def timeline(draft):
    for mark, match in timeline_rows(draft):
        if mark not in ("start", "detected", "end"):
            continue
        for minutes in (-65, 50, 20):
            total = int(match[4]) * 60 + int(match[5]) + minutes
            if 0 <= total < 24 * 60:
                yield match.start(4), match.end(5), f"{total // 60:02}:{total % 60:02}", mark, INCIDENT
        day = datetime.datetime.strptime(match.group(), "%a %d %b %Y, %H:%M") - datetime.timedelta(days=1)
        yield match.start(), match.end(), f"{day:%a} {day.day} {day:%b %Y, %H:%M}", mark + " a day earlier", INCIDENT


@family("end or detection before the start", kinds={"incident-summary"}, about=("RC9", "RC8"))
def end_first(draft):
    rows = dict(timeline_rows(draft))
    first = datetime.datetime.strptime(rows["start"].group(), "%a %d %b %Y, %H:%M")
    for mark in ("end", "detected"):
        earlier = first - datetime.timedelta(hours=30)
        match = rows[mark]
        yield match.start(), match.end(), f"{earlier:%a} {earlier.day} {earlier:%b %Y, %H:%M}", mark, INCIDENT


@family("a stated duration or time contradicted", kinds={"incident-summary"}, about=("RC9",))
def durations(draft):
    for match in re.finditer(r"\b(\d+) hours?\b( \d+ minutes)?", draft.text):
        section = draft.section_at(match.start())
        around = draft.text[match.start() - 40 : match.start()]
        if section and section.step in ("impact", "what-we-did") and re.search(r"waited $|family $", around):
            for new in (f"{int(match[1]) + 10} hours", "a few minutes", f"{max(1, int(match[1]) - 9)} hours"):
                yield match.start(), match.end(), new, "", INCIDENT
    for section, start, end in draft.prose():
        if section.step not in ("impact", "what-happened"):
            continue
        for match in re.finditer(r"\b(\d\d):(\d\d)\b", draft.text[start:end]):
            if any(match.group() in m.group() for _, m in timeline_rows(draft)):
                new = f"{(int(match[1]) + 3) % 24:02}:{match[2]}"
                yield start + match.start(), start + match.end(), new, "a time in the prose", INCIDENT


@family("weekday that is not the date's", limit=3, about=("RC9",))
def weekdays(draft):
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    for match in re.finditer(rf"\b({'|'.join(days)}|{'|'.join(d[:3] for d in days)}) \d+ {MONTH} \d{{4}}", draft.text):
        if draft.is_free(*match.span()):
            names = days if match[1] in days else [d[:3] for d in days]
            yield match.start(1), match.end(1), names[(names.index(match[1]) + 2) % 7], ""


@family("percentage or share that its counts contradict", limit=6, about=("RC9",))
def percentages(draft):
    pairs = r"(?P<k>[\d,]+) of (?:the )?(?P<n>[\d,]+)(?P<gap>[^.;()]{0,60}[(:] ?(?:about )?)(?P<p>\d+(?:\.\d+)?)(?P<u>%| in 100)"
    swapped_pairs = r"(?P<p>\d+)(?P<u> in 100) \((?P<k>\d+) of (?P<n>[\d,]+)"
    for pattern in (pairs, swapped_pairs):
        for match in re.finditer(pattern, draft.text):
            share = 100 * int(match["k"].replace(",", "")) / int(match["n"].replace(",", ""))
            stated = float(match["p"])
            if abs(share - stated) < 1 and draft.section_at(match.start()):
                new = stated + 10 if stated < 80 else stated - 10
                digits = len(match["p"].partition(".")[2])
                yield match.start("p"), match.end("p"), f"{new:.{digits}f}", ""
    for match in re.finditer(r"\{([\w-]+)\} \((\d+) of (\d+)", draft.text):
        yield match.start(2), match.end(2), match[2][::-1] if match[2] != match[2][::-1] else "99", "not the figure's count"


@family("parts that do not make the total", limit=6, about=("RC9",))
def totals(draft):
    seen = set()
    for section in draft.sections:
        for start, end in draft.sentences(section):
            numbers = [
                (int(m.group().replace(",", "")), start + m.start(), start + m.end())
                for m in re.finditer(r"(?<![\w.:{/£-])\d[\d,]*\d(?![\d.%:]*\d|%)", draft.text[start:end])
                if draft.is_free(start + m.start(), start + m.end())
            ]
            for i, a in enumerate(numbers):
                for b in numbers[i + 1 :]:
                    if any(a[0] + b[0] == c[0] and c not in (a, b) for c in numbers) and b[1] not in seen:
                        seen.add(b[1])
                        yield b[1], b[2], f"{b[0] + (10 if b[0] < 1000 else 100):,}", ""


@family("range turned round, or its value outside it", limit=5, about=("RC9", "RC2"))
def ranges(draft):
    number = r"\d[\d,.]*\d|\d"
    for match in re.finditer(rf"\b(?:likely )?(between|from) ({number})( and | to )({number})( in 100|\))", draft.text):
        if match[1] == "between" and draft.is_free(*match.span()):
            yield match.start(2), match.end(4), match[4] + match[3] + match[2], "turned round"
    for match in re.finditer(rf"({number}) \(({number}) to ({number})\)", draft.text):
        low, value, high = (int(match[i].replace(",", "")) for i in (2, 1, 3))
        if high - low > 4:
            yield match.start(2), match.end(2), str(value + 2), "the value lies below its range"
            yield match.start(2), match.end(3), f"{match[3]} to {match[2]}", "turned round"
    for match in re.finditer(rf"\b(from )?(\w+day )?(\d+)( to )(\w+day )?(\d+)( {MONTH})", draft.text):
        if int(match[3]) < int(match[6]):
            new = f"{match[5] or ''}{match[6]}{match[4]}{match[2] or ''}{match[3]}"
            yield match.start(2) if match[2] else match.start(3), match.end(6), new, "the end before the start"


@family("the same number said two ways", limit=3, about=("RC9",))
def two_ways(draft):
    by_phrase = {}
    for match in re.finditer(r"(?<![\w.,£/])(\d[\d,]{2,})( [a-z]+ (?:a|each) day| [a-z]{4,}s\b)", draft.text[draft.front :]):
        start = draft.front + match.start()
        if draft.is_free(start, start + len(match.group())):
            by_phrase.setdefault(match.group(), []).append(start)
    for phrase, places in by_phrase.items():
        if len(places) > 1:
            number = phrase.split()[0]
            if len(number) < 5 and "day" not in phrase:
                continue
            digits = list(number)
            if len(phrase) % 2 or digits[-2] in ("0", ",", digits[0]):
                digits[0] = str((int(digits[0]) % 9) + 1)
            else:
                digits[0], digits[-2] = digits[-2], digits[0]
            others = frozenset(draft.section_at(p).step for p in places)
            yield places[0], places[0] + len(number), "".join(digits), f"elsewhere {phrase}", others

"""Families of mutate_examples.py: the decision, its date, default and comments."""

import datetime

from mutation_families import family, set_value, drop_line, moment

@family("decider taken away")
def decider(draft):
    if "decision.from" in draft.fields:
        yield drop_line(draft, "decision.from")
        for value in ["", "the leadership team", "TBD", "Jonas Weber, Chief Executive, and Irene Costa, Head of Legal"]:
            yield set_value(draft, "decision.from", value)


@family("date taken away")
def date(draft):
    if "decision.by" in draft.fields:
        yield drop_line(draft, "decision.by")
        for value in ["", "as soon as possible", "the end of the month"]:
            yield set_value(draft, "decision.by", value)
        yield set_value(draft, "decision.by", draft.value("decision.by").rsplit(" ", 1)[0])
    if "next-update" in draft.fields:
        yield drop_line(draft, "next-update")
        yield set_value(draft, "next-update", "shortly")


@family("default taken away")
def default(draft):
    if "decision.default" in draft.fields:
        yield drop_line(draft, "decision.default")
        for value in ["", "to be discussed"]:
            yield set_value(draft, "decision.default", value)


@family("reversibility taken away")
def reversible(draft):
    if "decision.reversible" in draft.fields:
        yield drop_line(draft, "decision.reversible")
        yield set_value(draft, "decision.reversible", "")


@family("field of an incident taken away", kinds={"incident-summary"})
def incident_fields(draft):
    for key in ["incident-status", "data-affected", "as-of"]:
        yield drop_line(draft, key)
    yield set_value(draft, "data-affected", "")


@family("deadline on a free day or past")
def deadlines(draft):
    for key in ["decision.by", "next-update"]:
        if key in draft.fields:
            day, time, zone = moment(draft.value(key))
            written = datetime.date.fromisoformat(draft.value("date"))
            sunday = day + datetime.timedelta(days=6 - day.weekday())
            before = written - datetime.timedelta(days=7)
            before += datetime.timedelta(days=max(0, 7 - before.weekday()) % 7 if before.weekday() > 4 else 0)
            for value in [sunday, sunday - datetime.timedelta(days=1), before]:
                yield set_value(draft, key, f"{value} {time} {zone}")


@family("decision before the comments end")
def before_comments(draft):
    if "comments.opens" in draft.fields:
        opens, _, zone = moment(draft.value("comments.opens"))
        yield set_value(draft, "decision.by", f"{opens + datetime.timedelta(days=1)} 08:00 {zone}")
        yield set_value(draft, "comments.for", "10 working days")


@family("too little time to comment")
def short_window(draft):
    if "comments.for" in draft.fields:
        yield set_value(draft, "comments.for", "2 hours")
        yield set_value(draft, "comments.for", "1 hour")
        opens, _, zone = moment(draft.value("comments.opens"))
        friday = opens + datetime.timedelta(days=4 - opens.weekday())
        if friday + datetime.timedelta(days=2) < moment(draft.value("decision.by"))[0]:
            start, end = draft.fields["comments.opens"].value_start, draft.fields["comments.for"].value_end
            yield start, end, f"{friday} 17:00 {zone}\n  for: 48 hours", "48 hours over a weekend"


@family("decision without a verb or choice")
def verbless(draft):
    section = draft.section("decision")
    if section and draft.kind != "rfc":
        start, end = next(iter(draft.sentences(section)))
        rest = draft.text[start:end].split(" ", 1)[1]
        yield start, end, rest[0].upper() + rest[1:], "verb deleted"
        yield start, end, "We would like to hear your thoughts on this.", "no choice"
        yield start, end, "It should be looked into whether something can be done.", "passive, no choice"

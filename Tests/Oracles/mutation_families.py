"""The list of the families of mutate_examples.py, and what they share.

A family takes a draft and yields changes that make it worse for its reader: (start, end, new text, note), or the same
with the steps where the other side of a contradiction stands. Which words are vague, which are jargon and which blame
somebody was settled here without a look at the lists of Candor's rules. `limit` is how many a draft gives at most;
which ones, the seed of mutate_examples.py says.
"""

import datetime
import re

FAMILIES = []


def family(name, limit=99, kinds=None, about=("RC", "refused"), but=()):
    """Puts a family on the list. Findings count by the beginnings of their rules' ids: those in `about`, but not those in `but`.

    So a sentence of blame is not found by a technical term in it, and only the family of long sentences by length (RC40).
    """

    def register(make):
        FAMILIES.append((name, limit, kinds, about, ("RC401", "RC402", "RC403") if not but else but, make))
        return make

    return register


def set_value(draft, key, value):
    field = draft.fields[key]
    return field.value_start, field.value_end, value, key


def drop_line(draft, key):
    field = draft.fields[key]
    return field.start, field.end, "", f"{key} deleted"


def moment(text):
    """The date, time and zone of a field such as '2026-12-03 17:00 Europe/Dublin'."""
    date, time, zone = (text.split() + ["", ""])[:3]
    return datetime.date.fromisoformat(date), time, zone


def lowered(draft, sentence):
    """A sentence as it stands after a comma: a name and 'I' keep their capital, as they do within a sentence."""
    first = re.match(r"[\w’]+", sentence)
    if not first or first.group() == "I" or re.search(rf"[a-z,] {first.group()}\b|\b{first.group()} [A-Z]", draft.text):
        return sentence
    return sentence[0].lower() + sentence[1:]

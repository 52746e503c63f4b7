#!/usr/bin/env python3
"""Makes the Examples worse, one change at a time, and counts how often `candor check` finds it.

usage: mutate_examples.py CANDOR [--all]       (Python's own library; the same changes in every run)

Each draft of Examples/ must be clean at `--fail-on warning`. Every change of the mutate_ files beside this one is then made on a copy
of its own. It is found when a warning or error is new, by rule, text and line, and stands in or about the changed place.
A finding beside the point does not count: a sentence of blame is not found by its length or by a technical term in it.
Prints made and found by family, each change that was not found, findings that came up elsewhere, and the total;
with --all also what each change was found by. Ends with 1 below 95 in 100, or below 200 changes."""

import concurrent.futures
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mutated_draft import Draft, Mutation
from mutation_families import FAMILIES
import mutate_decision, mutate_facts, mutate_gaps, mutate_numbers, mutate_words  # each puts its families on the list

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEED = 20261124
FILES_A_RUN = 40


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


def drafts(candor):
    folder = os.path.join(ROOT, "Examples")
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name, "draft.md")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        kind = next(line.split()[1] for line in text.splitlines() if line.startswith("kind:"))
        shape = json.loads(output(candor, "show", kind, "--format", "json").stdout)
        draft = Draft(name, text, shape)
        draft.examples = {
            s["id"]: ((s["example"] or {}).get("good"), (s["example"] or {}).get("poor")) for s in shape["steps"]
        }
        yield draft


def mutations(draft):
    for name, limit, kinds, about, but, make in FAMILIES:
        if kinds and draft.kind not in kinds:
            continue
        offered = [item for item in make(draft) if draft.text[item[0] : item[1]] != item[2]]
        if len(offered) > limit:
            chosen = random.Random(f"{SEED} {name} {draft.name}").sample(range(len(offered)), limit)
            offered = [offered[i] for i in sorted(chosen)]
        for start, end, new, note, *steps in offered:
            yield Mutation(name, draft, start, end, new, note, steps[0] if steps else frozenset(), about, but)


def check(candor, paths):
    """The findings of each file; a file that cannot be read as a draft has one, the error that says so."""
    run = output(candor, "check", *paths, "--format", "json")
    found = {path: [] for path in paths}
    if run.returncode in (0, 1):
        for finding in json.loads(run.stdout)["findings"]:
            found[finding["path"]].append(finding)
    elif len(paths) == 1 and run.returncode == 2:
        place, _, message = run.stderr.strip().partition(": error: ")
        line = (place.split(":") + ["0"])[1]
        found[paths[0]] = [
            {"rule": "refused", "severity": "error", "line": int(line or 0), "text": message, "step": None, "message": message}
        ]
    elif len(paths) == 1:
        raise SystemExit(f"{paths[0]}: status {run.returncode}\n{run.stderr}")
    else:
        for path in paths:
            found.update(check(candor, [path]))
    return found


def check_all(candor, texts):
    """The findings of each text, in order, by two runs at a time."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for i, text in enumerate(texts):
            paths.append(os.path.join(folder, f"{i:04}.md"))
            with open(paths[-1], "w", encoding="utf-8", newline="") as file:
                file.write(text)
        groups = [paths[i : i + FILES_A_RUN] for i in range(0, len(paths), FILES_A_RUN)]
        found = {}
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for result in pool.map(lambda group: check(candor, group), groups):
                found.update(result)
        return [[f for f in found[p] if f["severity"] in ("warning", "error")] for p in paths]


def judged(mutation, findings, before):
    """The new findings of a mutation: those about it, those at its place about something else, and those elsewhere."""
    known = {(f["rule"], f["text"], f["line"]) for f in before}
    new = [f for f in findings if (f["rule"], f["text"], mutation.original_line(f["line"])) not in known]
    here = [f for f in new if mutation.accepts(f)]
    about = [f for f in here if f["rule"].startswith(mutation.about) and not f["rule"].startswith(mutation.but)]
    return about, [f for f in here if f not in about], [f for f in new if not mutation.accepts(f)]


def shown(findings):
    return "; ".join(f"{f['rule']} {f['message']}" for f in findings)


def main():
    candor = os.path.abspath(sys.argv[1])
    originals = list(drafts(candor))
    made = [m for draft in originals for m in mutations(draft)]
    results = check_all(candor, [d.text for d in originals] + [m.text for m in made])
    clean = True
    for draft, findings in zip(originals, results):
        if findings:
            clean = False
            print(f"not clean: {draft.name}: {shown(findings)}")
    before = dict(zip((d.name for d in originals), results))
    table, missed, elsewhere = {}, [], []
    for mutation, findings in zip(made, results[len(originals) :]):
        about, beside, away = judged(mutation, findings, before[mutation.draft.name])
        row = table.setdefault(mutation.family, [0, 0])
        row[0] += 1
        row[1] += bool(about)
        where = f"{mutation.family} · {mutation.draft.name} · {mutation.place()} · {mutation.note or 'changed'}: {mutation.changed()}"
        if not about:
            missed.append(where + (f"\n    beside the point: {shown(beside)}" if beside else ""))
        if away:
            elsewhere.append(f"{where}\n    {shown(away)}")
        if "--all" in sys.argv and about:
            print(f"found: {where}\n    {shown(about)}")
    for name, (count, found) in table.items():
        print(f"{name}: {count} made, {found} found")
    for where in missed:
        print(f"not found: {where}")
    for where in elsewhere:
        print(f"elsewhere: {where}")
    total, found = len(made), len(made) - len(missed)
    print(f"{total} made, {found} found ({100 * found / total:.1f}%)")
    return 0 if clean and total >= 200 and 100 * found >= 95 * total else 1


if __name__ == "__main__":
    sys.exit(main())

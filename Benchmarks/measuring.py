"""Runs programs in turn and compares what they cost."""
import os
import shlex
import statistics
import sys
import time


class Cost:
    """What one run cost: seconds on the clock and of processor time, and the most memory held, in bytes."""

    def __init__(self, clock, processor, memory):
        self.clock = clock
        self.processor = processor
        self.memory = memory


class Command:
    """A program with its arguments, run without input, its output thrown away.

    `{run}` in an argument is the number of the run, for outputs that must not be there yet.
    """

    def __init__(self, words, times=1, statuses=(0,)):
        self.words = [str(word) for word in words]
        self.runs = 0
        # How many times it is run for one figure: a single process is too short for a clock on a busy machine.
        self.times = times
        # How it may end: a linter that finds something says so by its status.
        self.statuses = statuses

    def __str__(self):
        return shlex.join(self.words).replace("'", "")

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
        self.runs += 1
        words = [word.replace("{run}", str(self.runs)) for word in self.words]
        start = time.perf_counter()
        process = os.posix_spawn(words[0], words, os.environ, file_actions=nowhere)
        _, status, usage = os.wait4(process, 0)
        clock = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) not in self.statuses:
            sys.exit(f"ended with status {os.waitstatus_to_exitcode(status)}: {self}")
        # Linux counts the memory in KiB, macOS in bytes.
        unit = 1 if sys.platform == "darwin" else 1024
        return Cost(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


class Sample:
    """The figures of several runs of one command, and the processor time of each run, in seconds."""

    def __init__(self, figures, unit, processor):
        self.figures = figures
        self.unit = unit
        self.processor = processor

    @property
    def median(self):
        return statistics.median(self.figures)

    def scaled(self, factor):
        return Sample(
            [figure * factor for figure in self.figures], self.unit, [time * factor for time in self.processor])

    def __str__(self):
        shown = written(self.median, self.unit)
        if len(self.figures) < 2:
            return shown
        quarters = statistics.quantiles(self.figures, n=4, method="inclusive")
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


def by_clock(costs):
    """The sample of some runs' times on the clock."""
    return Sample([cost.clock for cost in costs], "seconds", [cost.processor for cost in costs])


def interleaved(commands, rounds, figure="clock"):
    """One sample for each command, from runs in turn: A B A B; the first round only warms up."""
    unit = "bytes" if figure == "memory" else "seconds"
    costs = [[] for _ in commands]
    for number in range(rounds + 1):
        for command, kept in zip(commands, costs):
            cost = command.run()
            if number > 0:
                kept.append(cost)
    return [
        Sample([getattr(cost, figure) for cost in kept], unit, [cost.processor for cost in kept])
        for kept in costs
    ]

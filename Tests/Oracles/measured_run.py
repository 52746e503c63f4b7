"""Runs a command and measures it by the clock and by the processor, its own children included.

A limit is held against the processor's time: on a busy machine the clock says how busy it is. A command that hangs
uses no processor, so the clock has a limit too."""
import resource, subprocess, time

HANG = 60


def measured(command, data):
    """Status (None for a hang), standard error, seconds by the clock, seconds of processor."""
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    start, before = time.monotonic(), used()
    try:
        run = subprocess.run(command, input=data, capture_output=True, timeout=HANG)
        code, error = run.returncode, run.stderr
    except subprocess.TimeoutExpired:
        code, error = None, b""
    return code, error, time.monotonic() - start, used() - before

"""The list of scenarios, and what several of them do."""

SCENARIOS = {}


def scenario(function):
    SCENARIOS[function.__name__] = function
    return function


def plain(c, *arguments, **more):
    t = c.start("new", "risk-brief", *arguments, **more)
    t.sees("Plain mode:")
    t.sees("What is this page called?")
    return t


def lines(t, *pairs):
    """Types lines and waits for what each leads to."""
    for line, seen in pairs:
        t.send(line + "\r")
        t.sees(seen)

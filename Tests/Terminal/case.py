"""One scenario's folder, terminals and checks."""
import glob
import os
import re
import shutil
import subprocess
import tempfile

from terminal import Terminal

BINARY = None

TITLE = "Suppliers are paid late"
DRAFT = "suppliers-are-paid-late.md"
ANSWERS = [
    "About 3 in 100 suppliers are paid late, and they lend us the money meanwhile.",
    "Paying by hand was late in about 1 in 100, by the audit of March 2026.",
    "27 of 900 payments were late, counted by two clerks in May 2026.",
    "A clerk looks at each payment the day before it is due, for 2 hours a day.",
    "Ana Ruiz, Director, to approve the daily check by 4 December 17:00 London, otherwise payments stay late.",
]


class Case:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="candor-walk-")
        self.terminals = []
        self.disks = []

    def disk(self, name, size="64k"):
        """A small disk of its own in a folder; None, with the reason printed, where none can be mounted."""
        place = self.path(name)
        os.mkdir(place)
        found = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place],
                               capture_output=True, text=True) if shutil.which("mount") else None
        if found is None or found.returncode:
            print(f"    left out, because nothing can be mounted here: {found and found.stderr.strip()}", flush=True)
            return None
        self.disks.append(place)
        return place

    def fill(self, place):
        """Writes a file until the disk is full."""
        with open(os.path.join(place, "filler"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 1024)
            except OSError:
                pass

    def start(self, *arguments, size=(80, 24), environment=None, **more):
        terminal = Terminal([BINARY, *arguments], self.folder, size, environment, **more)
        self.terminals.append(terminal)
        return terminal

    def new(self, kind="risk-brief", **more):
        terminal = self.start("new", kind, **more)
        terminal.sees("What is this page")
        return terminal

    def brief(self, answers=0, **more):
        """A risk brief with its title and some of its answers given."""
        terminal = self.new(**more)
        terminal.type(TITLE)
        terminal.press("enter")
        terminal.sees("Who loses what")
        for index in range(answers):
            answer(terminal, index)
        return terminal

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o644):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), mode)
        return self.path(name)

    def text(self, name=DRAFT):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            return file.read()

    def section(self, heading, name=DRAFT):
        """What the draft says under a heading, comments left out."""
        body = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", self.text(name), re.M | re.S)
        return re.sub(r"<!--.*?-->", "", body.group(1), flags=re.S).strip() if body else ""

    def field(self, key, name=DRAFT):
        return re.search(rf"^ *{key}: ?(.*)$", self.text(name), re.M).group(1)

    def journals(self):
        return [path for path in glob.glob(self.path(".*.journal")) + glob.glob(
            self.path(".local/state/candor/journals/*/.*"))]

    def strays(self):
        return self.journals() + glob.glob(self.path(".*.tmp"))

    def ended(self, terminal, status):
        """It ended so, and left the terminal as it was."""
        found = terminal.wait()
        assert found == status, f"ended with {found} instead of {status}:\n{terminal.screen.whole()}"
        back(terminal)

    def close(self):
        for terminal in self.terminals:
            terminal.close()
        for place in self.disks:
            subprocess.run(["umount", "-l", place], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def back(terminal):
    assert terminal.settings_are_back(), "the settings of the terminal are not those from before"
    modes = terminal.screen.modes
    assert not modes.get("2004"), "marked pastes are still on"
    assert modes.get("25", True), "the cursor is still hidden"
    assert modes.get("7", True), "lines do not wrap"


NEXT = ["Which risk that we already know", "How many, out of how many", "What would you do about it",
        "What do you want somebody to decide?", "Read out of your answer"]


def answer(terminal, index):
    terminal.type(ANSWERS[index])
    terminal.press("enter")
    terminal.sees(NEXT[index])

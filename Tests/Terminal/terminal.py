"""Runs a program on a terminal of its own, under a little shell, as a person at a keyboard would.

The shell is the leader of the session. It starts the program in the foreground, takes the terminal back when the
program stops or ends, and can let it go on: so Ctrl+Z works as it does at home.
"""
import codecs
import fcntl
import os
import select
import signal
import struct
import termios
import time

from screen import Screen

KEYS = {
    "enter": "\r", "newline": "\n", "alt+enter": "\x1b\r", "tab": "\t", "back": "\x1b[Z", "esc": "\x1b",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "delete": "\x1b[3~", "backspace": "\x7f", "f1": "\x1bOP", "pageup": "\x1b[5~", "pagedown": "\x1b[6~",
}


def key(name):
    if name in KEYS:
        return KEYS[name]
    if name.startswith("ctrl+"):
        return chr(ord(name[5]) & 0x1F)
    if name.startswith("alt+"):
        return "\x1b" + name[4]
    raise KeyError(name)


class Terminal:
    def __init__(self, program, folder, size=(80, 24), environment=None, patience=20):
        self.patience = patience
        self.screen = Screen(*size)
        self.raw = b""
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.master, self.slave = os.openpty()
        self.set_size(*size)
        self.before = termios.tcgetattr(self.slave)
        self.events, theirs = os.pipe()
        orders, self.orders = os.pipe()
        variables = {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "HOME": folder, "TZ": "Europe/London",
        }
        variables.update(environment or {})
        variables = {name: value for name, value in variables.items() if value is not None}
        self.shell = os.fork()
        if self.shell == 0:
            os.close(self.events)
            os.close(self.orders)
            os.close(self.master)
            try:
                lead(program, folder, variables, self.slave, theirs, orders)
            finally:
                # Whatever happens, this copy of the test must not go on as another one.
                os._exit(127)
        os.close(theirs)
        os.close(orders)
        self.status = None
        self.stops = 0
        self.presses = 0
        self.pid = int(self.event().split()[1])

    # What happens to the program

    def event(self):
        if not select.select([self.events], [], [], self.patience)[0]:
            raise AssertionError(f"nothing happened to the program; on the screen:\n{self.screen.text()}")
        line = b""
        while not line.endswith(b"\n"):
            byte = os.read(self.events, 1)
            if not byte:
                raise AssertionError("the shell is gone")
            line += byte
        return line.decode().strip()

    def wait(self):
        """The exit status; the number of the signal, negative, where one ended it."""
        limit = time.time() + self.patience
        while self.status is None:
            self.read(0.01)
            if select.select([self.events], [], [], 0)[0]:
                word, number = self.event().split()
                if word == "ended":
                    self.status = int(number)
                elif word == "stopped":
                    self.stops += 1
            if time.time() > limit:
                raise AssertionError(f"it did not end; on the screen:\n{self.screen.text()}")
        self.read(0.05)
        return self.status

    def wait_for_stop(self):
        limit = time.time() + self.patience
        while time.time() < limit:
            self.read(0.01)
            if select.select([self.events], [], [], 0)[0]:
                word = self.event().split()[0]
                assert word == "stopped", word
                self.read(0.05)
                return
        raise AssertionError("it did not stop")

    def go_on(self):
        os.write(self.orders, b"g")

    def signal(self, number):
        os.kill(self.pid, number)

    def settings_are_back(self):
        return termios.tcgetattr(self.slave) == self.before

    def close(self):
        for number in (self.pid, self.shell):
            try:
                os.kill(number, signal.SIGKILL)
            except OSError:
                pass
        try:
            os.waitpid(self.shell, 0)
        except OSError:
            pass
        for descriptor in (self.master, self.slave, self.events, self.orders):
            try:
                os.close(descriptor)
            except OSError:
                pass

    def hang_up(self):
        """Closes the terminal, as a window that is closed does."""
        os.kill(self.pid, signal.SIGHUP)

    # What is typed

    def set_size(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.read(0.05)
        self.screen.resize(columns, rows)
        self.set_size(columns, rows)

    def send(self, data):
        data = data.encode() if isinstance(data, str) else data
        while data:
            self.read(0)
            if select.select([], [self.master], [], 1)[1]:
                data = data[os.write(self.master, data[:1024]):]

    def type(self, text):
        """Types a text as a quick hand would: a few characters at a time."""
        for index in range(0, len(text), 8):
            self.send(text[index:index + 8])
            self.read(0.002)

    def press(self, *names):
        for name in names:
            self.presses += 1
            self.send(key(name))
            # A lone Esc must not become part of what is typed next.
            self.read(0.08 if name == "esc" else 0.004)

    def paste(self, text):
        self.send("\x1b[200~" + text + "\x1b[201~")

    # What is seen

    def read(self, seconds):
        limit = time.time() + seconds
        while True:
            ready = select.select([self.master], [], [], max(0, limit - time.time()))[0]
            if not ready:
                return
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return
            if not data:
                return
            self.raw += data
            self.screen.feed(self.decoder.decode(data))

    def sees(self, *texts, whole=False):
        """Waits until all texts are on the screen."""
        limit = time.time() + self.patience
        while True:
            self.read(0.01)
            shown = self.screen.whole() if whole else self.screen.text()
            if all(text in shown for text in texts):
                return shown
            if time.time() > limit:
                raise AssertionError(f"does not see {texts!r}; sees:\n{shown}")

    def says(self, *texts):
        """Waits until all texts are on the screen, however their lines are broken."""
        self.until(lambda shown: all(text in " ".join(shown.split()) for text in texts))

    def until(self, holds):
        """Waits until something holds for what is on the screen."""
        limit = time.time() + self.patience
        while not holds(self.screen.text()):
            self.read(0.01)
            if time.time() > limit:
                raise AssertionError(f"it never held; on the screen:\n{self.screen.text()}")

    def quiet(self):
        """Waits until nothing is drawn any more."""
        while True:
            before = len(self.raw)
            self.read(0.25)
            if len(self.raw) == before:
                return


def lead(program, folder, variables, terminal, events, orders):
    """The little shell; never returns."""
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(terminal, descriptor)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.chdir(folder)
        os.closerange(3, 64)
        os.execve(program[0], program, variables)
    try:
        os.setpgid(child, child)
    except OSError:
        pass
    os.write(events, b"started %d\n" % child)
    while True:
        _, status = os.waitpid(child, os.WUNTRACED)
        os.tcsetpgrp(0, os.getpid())
        if os.WIFSTOPPED(status):
            os.write(events, b"stopped %d\n" % os.WSTOPSIG(status))
            if os.read(orders, 1) != b"g":
                os._exit(0)
            os.tcsetpgrp(0, child)
            os.kill(-child, signal.SIGCONT)
            continue
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
        os.write(events, b"ended %d\n" % code)
        os.read(orders, 1)
        os._exit(0)

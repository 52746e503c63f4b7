"""A small terminal screen: it understands exactly what Candor may send, and refuses everything else."""
import re
import unicodedata

SEQUENCE = re.compile(r"\x1b\[(\??)([0-9;]*)([A-Za-z])")
# Final letter, whether it is private: what Candor's own painter and terminal state send, and nothing more.
ALLOWED = {("A", ""), ("B", ""), ("G", ""), ("K", ""), ("J", ""), ("m", ""), ("h", "?"), ("l", "?")}
MODES = {"25", "7", "2004"}
STYLES = {"0", "1", "2", "36", "1;33"}


class Refused(AssertionError):
    """Something was sent that could act on the terminal and is not ours."""


def width(character):
    code = ord(character)
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or 0x1160 <= code <= 0x11FF:
        return 0
    if unicodedata.east_asian_width(character) in "WF" or 0x1F1E6 <= code <= 0x1F1FF:
        return 2
    return 1


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.scrolled = []
        self.rest = ""
        self.hidden = False
        self.modes = {}
        self.last = None  # the cell that a combining character joins

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells).rstrip("\n")

    def whole(self):
        return "\n".join(self.scrolled + [self.text()])

    def resize(self, columns, rows):
        for row in self.cells:
            row[columns:] = []
            row.extend([" "] * (columns - len(row)))
        while len(self.cells) > rows and not "".join(self.cells[-1]).strip() and self.row < len(self.cells) - 1:
            self.cells.pop()
        while len(self.cells) > rows:
            self.scrolled.append("".join(self.cells.pop(0)).rstrip())
            self.row = max(0, self.row - 1)
        while len(self.cells) < rows:
            self.cells.append([" "] * columns)
        self.columns, self.rows = columns, rows
        self.column = min(self.column, columns - 1)

    def feed(self, text):
        text = self.rest + text
        self.rest = ""
        index = 0
        while index < len(text):
            character = text[index]
            if character == "\x1b":
                match = SEQUENCE.match(text, index)
                if not match:
                    if len(text) - index < 12 and re.fullmatch(r"\x1b(\[[\?0-9;]*)?", text[index:]):
                        self.rest = text[index:]
                        return
                    raise Refused(f"sent {text[index:index + 12]!r}")
                self.control(*match.groups())
                index = match.end()
                continue
            if character == "\n":
                self.feed_line()
            elif character == "\r":
                self.column = 0
            elif character == "\x08":
                self.column = max(0, self.column - 1)
            elif ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0:
                raise Refused(f"sent {character!r}")
            elif ord(character) in range(0x202A, 0x202F) or ord(character) in range(0x2066, 0x206A):
                raise Refused(f"sent {character!r}")
            else:
                self.put(character)
            index += 1

    def feed_line(self):
        if self.row == self.rows - 1:
            self.scrolled.append("".join(self.cells.pop(0)).rstrip())
            self.cells.append([" "] * self.columns)
        else:
            self.row += 1

    def put(self, character):
        size = width(character)
        joins = self.last is not None and (
            size == 0 or self.cells[self.last[0]][self.last[1]].endswith("\u200d")
            or 0x1F3FB <= ord(character) <= 0x1F3FF
            or (0x1F1E6 <= ord(character) <= 0x1F1FF and len(self.cells[self.last[0]][self.last[1]]) == 1
                and 0x1F1E6 <= ord(self.cells[self.last[0]][self.last[1]]) <= 0x1F1FF))
        if joins:
            row, column = self.last
            self.cells[row][column] += character
            if character == "\ufe0f" and width(self.cells[row][column][0]) == 1:
                self.column += 1
                if column + 1 < self.columns:
                    self.cells[row][column + 1] = ""
            return
        if self.column + size > self.columns:
            if self.modes.get("7", True):
                self.column = 0
                self.feed_line()
            else:
                self.column = self.columns - size
        self.cells[self.row][self.column] = character
        self.last = (self.row, self.column)
        if size == 2:
            self.cells[self.row][self.column + 1] = ""
        self.column += size

    def control(self, private, numbers, final):
        if (final, private) not in ALLOWED:
            raise Refused(f"sent ESC [ {private}{numbers}{final}")
        self.last = None
        count = int(numbers) if numbers.isdigit() else 1
        if private:
            if numbers not in MODES:
                raise Refused(f"sent mode {numbers}")
            self.modes[numbers] = final == "h"
            return
        if final == "A":
            self.row = max(0, self.row - count)
        elif final == "B":
            self.row = min(self.rows - 1, self.row + count)
        elif final == "G":
            self.column = min(count - 1, self.columns - 1)
        elif final == "K":
            self.cells[self.row][self.column:] = [" "] * (self.columns - self.column)
        elif final == "J":
            self.cells[self.row][self.column:] = [" "] * (self.columns - self.column)
            for row in range(self.row + 1, self.rows):
                self.cells[row] = [" "] * self.columns
        elif final == "m" and numbers not in STYLES:
            raise Refused(f"sent style {numbers}")

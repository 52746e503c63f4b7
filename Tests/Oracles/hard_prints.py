"""What print engines without a browser do not do by themselves, looked for in their files."""
import io
import re
import subprocess

from PIL import Image

from hard_drafts import HARD, brief

# A column of figures, a task that is done and one that is not, and a paragraph of the other direction.
MIXED = brief(Control="Read this.\n\nשלום עולם\n\n- [ ] openwork\n- [x] closedwork\n\n"
              "| What | Counted |\n|---|---|\n| Alpha | 1 |\n| Beta | 1,000,000 |\n")


def words(path):
    made = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True)
    pattern = r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    return {match[4]: [*map(float, match[:4])] for match in re.findall(pattern, made.stdout)}


def ink(path, word):
    """How dark the place before a word is, where its box stands."""
    at = words(path)[word]
    made = subprocess.run(["pdftoppm", "-r", "144", "-gray", "-png", "-singlefile", path], capture_output=True)
    image = Image.open(io.BytesIO(made.stdout)).convert("L").crop((int(at[0] * 2) - 34, int(at[1] * 2), int(at[0] * 2) - 3, int(at[3] * 2)))
    return sum(255 - level for level in image.getdata()) / 255


def edge(path):
    """The colour of the last pixel before the white margin, to the right of the decision."""
    at = words(path)["Decision"]
    made = subprocess.run(["pdftoppm", "-r", "288", "-png", "-singlefile", path], capture_output=True)
    image = Image.open(io.BytesIO(made.stdout)).convert("RGB")
    row = [image.getpixel((x, int(at[1] * 4))) for x in range(image.width)]
    inked = [pixel for pixel in row if min(pixel) < 252]
    return min(inked[-3:], key=sum)


def hold(candor, engine, folder, checks):
    """Prints the drafts with one engine, and looks where their words stand."""
    open(f"{folder}/mixed.md", "w", encoding="utf-8").write(MIXED)
    path = f"{folder}/mixed.pdf"
    made = candor("render", f"{folder}/mixed.md", "--to", "pdf", "-o", path, "--force", "--pdf-engine", engine)
    name = f"mixed, {engine}"
    checks.that(name, made.stderr if made.returncode else "")
    if made.returncode:
        return
    last = edge(path)
    checks.that(name, "" if sum(last) < 280 else f"the box of the decision ends in {last}, without its rule")
    found = words(path)
    small, large = found["1"], found["1,000,000"]
    checks.that(name, "" if abs(small[2] - large[2]) < 0.6 else f"figures end at {small[2]} and {large[2]}")
    hebrew = next((at for word, at in found.items() if re.search("[א-ת]", word)), [0, 0, 0, 0])
    checks.that(name, "" if hebrew[0] > 400 else f"the Hebrew line stands at {hebrew}")
    opened, closed = ink(path, "openwork"), ink(path, "closedwork")
    checks.that(name, "" if opened > 20 and closed > opened + 8 else f"boxes of {opened:.0f} and {closed:.0f} dark pixels")
    open(f"{folder}/rtl.md", "w", encoding="utf-8").write(HARD["right-to-left"])
    made = candor("render", f"{folder}/rtl.md", "--to", "pdf", "-o", f"{folder}/rtl.pdf", "--force", "--pdf-engine", engine)
    checks.that(f"right to left, {engine}", made.stderr if made.returncode else "")

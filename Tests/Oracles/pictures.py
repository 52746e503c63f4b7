"""Pictures of pages, in colour, held against those that are kept.

Two machines draw the same letters a little differently, but never a ground, a rule or the place of a paragraph. So a
picture is judged in squares of eight pixels: by the mean colour of each, with room for the edges of letters, and where
a square is of one colour in both pictures, by that colour, with hardly any."""
import io
import os

from PIL import Image, ImageChops

SIDE = 8
# Levels of 255 by which the mean of a square may be off, and the share of the squares that may be further off.
MEAN, MEANS = 12, 0.01
# The same for squares of one colour.
GROUND, GROUNDS = 2, 0.002


def picture(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


def kept(image):
    """The picture as it is kept: a page has few colours, and 256 of them say it as well as all."""
    out = io.BytesIO()
    image.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def squares(image):
    """The mean colour of each square, and how far its pixels are from each other."""
    size = (image.width // SIDE * SIDE, image.height // SIDE * SIDE)
    image = image.crop((0, 0, *size))
    low, high = image.copy(), image.copy()
    for by in (1, 2, 4):
        for across in (True, False):
            step = (by, 0) if across else (0, by)
            low = ImageChops.darker(low, ImageChops.offset(low, -step[0], -step[1]))
            high = ImageChops.lighter(high, ImageChops.offset(high, -step[0], -step[1]))
    small = (size[0] // SIDE, size[1] // SIDE)
    spread = ImageChops.subtract(high, low)
    corners = [spread.getpixel((x * SIDE, y * SIDE)) for y in range(small[1]) for x in range(small[0])]
    return list(image.reduce(SIDE).getdata()), corners


def difference(one, other, means=MEANS):
    """What sets two pictures apart, as a sentence; nothing where they are as good as the same."""
    if abs(one.width - other.width) > 2 or abs(one.height - other.height) > 6:
        return f"it is {one.width} by {one.height} pixels and was {other.width} by {other.height}"
    size = (min(one.width, other.width), min(one.height, other.height))
    (averages, spreads), (old, old_spreads) = (squares(each.crop((0, 0, *size))) for each in (one, other))
    off = grounds = changed = 0
    for mean, spread, before, spread_before in zip(averages, spreads, old, old_spreads):
        apart = max(abs(a - b) for a, b in zip(mean, before))
        off += apart > MEAN
        if max(spread) <= 1 and max(spread_before) <= 1:
            grounds += 1
            changed += apart > GROUND
    if changed > grounds * GROUNDS:
        return f"{changed / grounds:.1%} of its grounds have another colour"
    return f"{off / len(averages):.1%} of it differs" if off > len(averages) * means else ""


def golden(chosen, name, data, checks):
    """Holds a picture against the golden GOLDENS/NAME, or writes that anew where it is told apart from it."""
    path = os.path.join(chosen.goldens, name)
    image = picture(data)
    before = picture(open(path, "rb").read()) if os.path.exists(path) else None
    if chosen.update and (before is None or difference(image, before, means=0)):
        open(path, "wb").write(kept(image))
        before = picture(open(path, "rb").read())
    wrong = difference(image, before) if before else "there is no such picture yet"
    checks.that(name, f"{wrong}; look at it, then run Tests/Scripts/page_goldens" if wrong else "")
    return wrong


def keep(chosen, name, data, wrong):
    if wrong and chosen.keep:
        os.makedirs(chosen.keep, exist_ok=True)
        open(os.path.join(chosen.keep, name), "wb").write(data)

"""Pictures as people see them who see no red, green or blue, or no colour: what is filled stands out from what is hollow
and from the ground, and every line from the ground, by a contrast of 3."""
from page_colours import contrast
from pictures import picture

# A point well inside the first shape of a path, or on its line; both in pixels of the page.
SPOTS = """(() => {
  const seen = rule => [...document.querySelectorAll('.chart ' + rule)].filter(each => each.getClientRects().length);
  const place = (path, point) => {
    const at = point.matrixTransform(path.getScreenCTM());
    return [at.x + scrollX, at.y + scrollY];
  };
  const inside = path => {
    const start = path.getPointAtLength(0), at = (dx, dy) => new DOMPoint(start.x + dx, start.y + dy);
    for (const reach of [1.6, 1.2, 0.8]) for (let dx = 0.5; dx < 8; dx += 0.5) for (let dy = -6; dy < 8; dy += 0.5)
      if ([[0, 0], [reach, 0], [-reach, 0], [0, reach], [0, -reach]].every(([x, y]) => path.isPointInFill(at(dx + x, dy + y))))
        return place(path, at(dx, dy));
    return null;
  };
  const box = document.querySelector('.chart').getBoundingClientRect();
  const spots = [];
  for (const [kind, rule, find] of [['filled', '.chart-fill', inside], ['hollow', '.chart-ring', inside],
      ['ring', '.chart-ring', path => place(path, path.getPointAtLength(0))],
      ['line', '.chart-line', path => place(path, path.getPointAtLength(path.getTotalLength() / 3))]])
    for (const path of seen(rule).slice(0, 3)) { const at = find(path); if (at) spots.push([kind, ...at]); }
  return { box: [box.x + scrollX, box.y + scrollY, box.width, box.height], spots };
})()"""
SCALE = 2


def colours(page):
    """The colour at each spot of the page's picture, by kind, and that of the ground."""
    spots = page.evaluate(SPOTS)
    x, y, width, height = spots["box"]
    image = picture(page.picture(clip={"x": x - 4, "y": y - 4, "width": width + 8, "height": height + 8, "scale": SCALE}))
    ground, found = image.getpixel((2, 2)), []
    for kind, across, down in spots["spots"]:
        at = (round((across - x + 4) * SCALE), round((down - y + 4) * SCALE))
        reach = 0 if kind in ("filled", "hollow") else 2
        near = [image.getpixel((min(max(at[0] + dx, 0), image.width - 1), min(max(at[1] + dy, 0), image.height - 1)))
                for dx in range(-reach, reach + 1) for dy in range(-reach, reach + 1)]
        found.append((kind, max(near, key=lambda each: contrast(each, ground))))
    return ground, found


def faults(page):
    ground, found = colours(page)
    hollow = [each for kind, each in found if kind == "hollow"]
    wrong = []
    for kind, each in found:
        against = [("the ground", ground)]
        if kind == "hollow":
            continue
        if kind == "filled":
            against += [("what is hollow", other) for other in hollow]
        for what, other in against:
            if contrast(each, other) < 3:
                wrong.append(f"{kind} {each} to {what} {other} has a contrast of {contrast(each, other):.2f}")
    return wrong if found else ["nothing of the picture was found"]

"""The colours of a page, as the browser says that it paints them, held against the palette and against each other."""
import re

# The palette of Templates/page/page.css, written down a second time on purpose.
PALETTES = {
    "light": {"paper": "ffffff", "ink": "1b2227", "soft": "566169", "rule": "d3dae0", "accent": "12577d",
              "tint": "eff4f8", "ring": "767676"},
    "dark": {"paper": "12181b", "ink": "e3e8ea", "soft": "9fabb2", "rule": "344047", "accent": "8fc3e6",
             "tint": "1b262d", "ring": "9fabb2"},
    "print": {"paper": "ffffff", "ink": "000000", "soft": "434b51", "rule": "98a2a9", "accent": "12577d",
              "tint": "eff4f8", "ring": "767676"},
}
# What is read of the page: a name, the elements, the property, the colour of the palette.
FACTS = [
    ("the ground of the page", "body", "background-color", "paper"),
    ("the text", "body:not(.talk) .part > p:not(#sources p, #trade-off .table + p, #trade-off .table + .chart + p)", "color", "ink"),
    ("what is said in a talk", ".talk blockquote > p", "color", "ink"),
    ("what is done in a talk", ".talk .part > p", "color", "soft"),
    ("the line under the title", ".top > p", "color", "soft"),
    ("a heading", "h2", "color", "accent"),
    ("the label of a fact", ".top > ul > li > strong:first-child", "color", "accent"),
    ("the rule above a fact", ".top > ul > li", "border-top-color", "rule"),
    ("the ground of the decision", "#decision-needed", "background-color", "tint"),
    ("the rule of the decision", "#decision-needed", "border-inline-start-color", "accent"),
    ("the text of the decision", "#decision-needed > p", "color", "ink"),
    ("the rule above a part", ".part + .part:not(#decision-needed):not(#decision-needed + *)", "border-top-color", "rule"),
    ("the rule under the head of a table", "thead th", "border-bottom-color", "soft"),
    ("the rule under a row", "tbody tr:not(:last-child) td", "border-bottom-color", "rule"),
    ("the head of a table", "thead th", "color", "soft"),
    ("a source", "#sources li", "color", "soft"),
    ("what is filled in a picture", ".chart-fill", "fill", "accent"),
    ("a word of a picture", ".chart-word", "fill", "accent"),
    ("a line of a picture", ".chart-line", "stroke", "accent"),
    ("what is hollow in a picture", ".chart-ring", "stroke", "ring"),
]
WIDTHS = [("#decision-needed", "border-inline-start-width", 5), (".part + .part:not(#decision-needed):not(#decision-needed + *)",
          "border-top-width", 0.5), ("thead th", "border-bottom-width", 0.5),
          ("tbody tr:not(:last-child) td", "border-bottom-width", 0.5), (".top > ul > li", "border-top-width", 0.5)]
READ = """(asked => asked.map(([rule, property]) => {
  const found = [...document.querySelectorAll(rule)].filter(each => !each.closest('svg') || each.getClientRects().length);
  return [...new Set(found.map(each => getComputedStyle(each).getPropertyValue(property)))];
}))(%s)"""
# Every text of a picture that is seen: its words, its colour with its opacity, and the ground that it stands on.
CHART_TEXT = """(() => [...document.querySelectorAll('svg text')].filter(each => each.getClientRects().length).map(each => {
  const style = getComputedStyle(each);
  let ground = each, opacity = parseFloat(style.fillOpacity);
  for (let up = each; up && up.tagName !== 'MAIN'; up = up.parentElement) opacity *= parseFloat(getComputedStyle(up).opacity);
  while (ground && /^(rgba\\(0, 0, 0, 0\\)|transparent)$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  return [each.textContent, style.fill, opacity, getComputedStyle(ground || document.body).backgroundColor];
}))()"""

# Changes of the style that a careful reader would see; each has to fail at least one check.
MUTATIONS = [
    ("light", ":root { --tint: #fff }"), ("light", ":root { --accent: #8a1f1f }"), ("light", ":root { --rule: #fff }"),
    ("light", "#decision-needed { border-left: 0 }"), ("light", ".chart-fill { fill: #d3dae0 }"),
    ("light", "#decision-needed { border-left-width: 1px }"), ("light", ".part { border-top: 0 }"),
    ("light", "td { border-bottom: 0 }"), ("light", "#sources { color: #9a9a9a }"), ("light", "h2 { color: #566169 }"),
    ("light", ".chart text { fill: #b0b0b0 }"), ("light", ".chart-ring { stroke: #d3dae0 }"),
    ("light", "body { background-color: #fdf6e3 }"), ("light", ".top > p { color: #1b2227 }"),
    ("dark", ":root { --tint: #12181b !important }"), ("dark", ":root { --accent: #12577d !important }"),
    ("dark", ".chart-ring { stroke: #344047 }"), ("dark", ".chart text { fill: #566169 }"),
    ("dark", ":root { --rule: #12181b !important }"),
    ("print", ":root { --tint: #fff !important }"), ("print", "#decision-needed { border-left-width: 0.75pt }"),
    ("print", ":root { --soft: #9fabb2 !important }"), ("print", ".chart-fill { fill: #d3dae0 }"),
]


def colour(text):
    """The red, green and blue of `rgb(…)`."""
    return tuple(round(float(each)) for each in re.findall(r"[\d.]+", text)[:3])


def of_hex(text):
    return tuple(int(text[place:place + 2], 16) for place in (0, 2, 4))


def luminance(colour):
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def palette_faults(mode):
    """Where the palette itself would be hard to read: text under 4.5 to its ground, marks under 3."""
    colours = {name: of_hex(text) for name, text in PALETTES[mode].items()}
    asked = [(name, ground, 4.5) for name in ("ink", "soft", "accent") for ground in ("paper", "tint")]
    asked += [("ring", "paper", 3), ("accent", "paper", 3)]
    return [f"{name} on {ground} has a contrast of {contrast(colours[name], colours[ground]):.1f}"
            for name, ground, least in asked if contrast(colours[name], colours[ground]) < least]


def faults(page, mode):
    """What the page paints in another colour than the palette says, or thinner, and words in pictures that are pale."""
    palette, found = PALETTES[mode], []
    asked = [[rule, name] for _, rule, name, _ in FACTS] + [[rule, name] for rule, name, _ in WIDTHS]
    said = page.evaluate(READ % repr(asked))
    for (what, _, _, name), values in zip(FACTS, said):
        for value in values:
            if colour(value) != of_hex(palette[name]):
                found.append(f"{what} is {value} and not #{palette[name]}")
    for (rule, name, least), values in zip(WIDTHS, said[len(FACTS):]):
        found += [f"{rule}: {name} is {value}" for value in values if float(value.removesuffix("px")) < least]
    return found + pale_words(page)


def pale_words(page):
    """The words in pictures that have less than 4.5 to their ground; axe cannot say this of drawings."""
    found = []
    for words, fill, opacity, ground in page.evaluate(CHART_TEXT):
        below = colour(ground)
        seen = tuple(over * opacity + under * (1 - opacity) for over, under in zip(colour(fill), below))
        if contrast(seen, below) < 4.5:
            found.append(f"“{words}” in a picture has a contrast of {contrast(seen, below):.2f}")
    return found


def mutated(page, rule, ask):
    """What `ask` says of the page under one more rule."""
    page.evaluate("document.head.append(Object.assign(document.createElement('style'), {id: 'mutation', textContent: %r}))"
                  ";0" % rule)
    answer = ask()
    page.evaluate("document.getElementById('mutation').remove();0")
    return answer

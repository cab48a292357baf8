"""The two faces that every page needs: as a script, and for pages without scripts as a style sheet.

In: the font files of `templates/fonts`. Out: JavaScript and CSS that hold them. As files of their
own they would come after the first text is on the screen, and move it or leave it in another
face; asked for ahead, they fail on pages opened from disk. A face that a style sheet holds is
read a moment after the first layout, which moves words by some pixels. One that a script hands
over is there before any text is laid out: nothing ever moves.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import cache

from publish.render import TEMPLATES

_LATIN = (
    "U+0020-007E, U+00A0-00FF, U+2010-2014, U+2018-201E, U+2020-2022, U+2026, U+2032, "
    "U+2033, U+20AC, U+2212"
)
_FACES = (
    ("Newsreader", "400 600", "newsreader-latin.woff2"),
    ("Libre Franklin", "500", "libre-franklin-latin.woff2"),
)


@cache
def _letters() -> frozenset[int]:
    ends = ([int(end, 16) for end in each[2:].split("-")] for each in _LATIN.split(", "))
    return frozenset(code for each in ends for code in range(each[0], each[-1] + 1))


def covers(text: str) -> bool:
    """Say whether the two faces have a letter for each character."""
    return _letters().issuperset(map(ord, text))


@cache
def font_script() -> str:
    """Write the script, which a page runs before it lays out any text."""
    faces = json.dumps(list(_faces()), indent=2)
    return f"""/* The faces of the site, before any text is laid out: see publish/fonts.py. */
for (const [family, weight, data] of {faces}) {{
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const unicodeRange = "{_LATIN}";
  document.fonts.add(new FontFace(family, bytes, {{ weight, unicodeRange }}));
}}
"""


@cache
def font_styles() -> str:
    """Write the style sheet, for readers without JavaScript."""
    return "".join(
        f'@font-face {{\n  font-family: "{family}";\n  font-weight: {weight};\n'
        f"  font-display: block;\n  unicode-range: {_LATIN};\n"
        f'  src: url("data:font/woff2;base64,{data}") format("woff2");\n}}\n'
        for family, weight, data in _faces()
    )


def _faces() -> Iterator[tuple[str, str, str]]:
    """Give the name, the weights and the bytes of each face."""
    for family, weight, file in _FACES:
        yield family, weight, b64encode((TEMPLATES / "fonts" / file).read_bytes()).decode()

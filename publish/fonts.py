"""The two faces that every page needs, as one style sheet that holds them.

In: the font files of `templates/fonts`. Out: CSS. As files of their own they would come after
the first text is on the screen, and move it or leave it in another face; asked for ahead, they
fail on pages opened from disk. Within the style sheet they are there from the start.
"""

from base64 import b64encode
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
def font_styles() -> str:
    """Write the style sheet."""
    return "".join(map(_face, *zip(*_FACES, strict=True)))


def _face(family: str, weight: str, file: str) -> str:
    font = b64encode((TEMPLATES / "fonts" / file).read_bytes()).decode()
    return (
        f'@font-face {{\n  font-family: "{family}";\n  font-weight: {weight};\n'
        f"  font-display: block;\n  unicode-range: {_LATIN};\n"
        f'  src: url("data:font/woff2;base64,{font}") format("woff2");\n}}\n'
    )

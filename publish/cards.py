"""The picture that is shown where a page is shared: a social card, as PNG.

In: an event's date and title in words, and the site's title; or, for all other pages, who
publishes the site, its title and its description. Out: 1200 by 630 pixels, the same bytes for the
same words. Titles are set in the site's own face; words that it has no letters
for have no card, rather than one with boxes in it. Drawn cards are kept by the hash of their
words and of this module's version, since drawing thousands takes minutes; each begins with the
hash of its bytes, so that none that is damaged is taken.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, partial
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from publish import urls
from publish.assemble import event_when
from publish.catalog import Catalog
from publish.files import LaterFile, kept_file
from publish.fonts import covers
from publish.frame import words_of_site
from publish.render import TEMPLATES
from records.kept import Kept, digest
from records.whole_file import replace_file

_VERSION = "2"
"""To be raised with each change of the look, so that kept cards are drawn anew."""
_HASH = 32
_SIZE = (1200, 630)
_MARKER, _INK, _SOFT, _PAPER = 0, 24, 90, 255
"""Shades of grey, which letters need for smooth edges; the darkest stands for the one colour."""
_YELLOW = (255, 225, 77)
_EDGE = 80
_ROOM = _SIZE[0] - 2 * _EDGE
_TITLE_SIZES = (84, 72, 62, 54, 46, 40)
_TITLE_LINES = 360
"""The height that a title may take."""


def card_files(catalog: Catalog, folder: Path, kept: Kept | None = None) -> Iterator[LaterFile]:
    """Draw the cards of a site and its events; one that does not know where it stands has none."""
    if not catalog.content.site.base_url:
        return
    kept = kept or Kept()
    for path, words in _cards(catalog):
        key = digest("card", _VERSION, *words)
        yield kept_file(path, kept, key, partial(_drawn, folder, words))


def _cards(catalog: Catalog) -> Iterator[tuple[str, tuple[str, str, str]]]:
    site = catalog.content.site
    if covers("".join(words_of_site(site))):
        yield urls.SITE_CARD, words_of_site(site)
    for event in catalog.events:
        if covers(event.title + site.title):
            words = (event_when(event).words, event.title, site.title)
            yield urls.card_path(urls.event_path(event.id)), words


def _drawn(folder: Path, words: tuple[str, str, str]) -> bytes:
    name = hashlib.sha256("\n".join((_VERSION, *words)).encode()).hexdigest()
    path = folder / name
    there = path.read_bytes() if path.exists() else b""
    drawn = there[_HASH:]
    if hashlib.sha256(drawn).digest() == there[:_HASH]:
        return drawn
    drawn = draw_card(*words)
    replace_file(path, hashlib.sha256(drawn).digest() + drawn)
    return drawn


def draw_card(when: str, title: str, site_title: str) -> bytes:
    """Draw one card: the date, the title as large as fits, the site below."""
    image = Image.new("L", _SIZE, _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, _SIZE[0], 14), fill=_INK)
    draw.text((_EDGE, 101), when, _INK, _face("libre-franklin", 34), anchor="lm")
    size, lines = _fit(title)
    for number, line in enumerate(lines):
        place = (_EDGE, 152 + number * int(size * 1.12))
        draw.text(place, line, _INK, _face("newsreader", size), anchor="la")
    draw.rectangle((_EDGE, 546, _EDGE + 12, 582), fill=_MARKER)
    small = _face("libre-franklin", 30)
    draw.text((_EDGE + 30, 564), _cut(site_title, small, _ROOM - 30), _SOFT, small, anchor="lm")
    image.putpalette([*_YELLOW, *(shade for shade in range(1, 256) for _ in range(3))])
    written = BytesIO()
    image.save(written, "PNG", compress_level=6)
    return written.getvalue()


def _fit(title: str) -> tuple[int, list[str]]:
    """Find the largest size at which a title fits; one that never does is cut."""
    for size in _TITLE_SIZES:
        face, fitting = _face("newsreader", size), _TITLE_LINES // int(size * 1.12)
        lines = _lines(title.split(), face)
        if len(lines) <= fitting and all(face.getlength(line) <= _ROOM for line in lines):
            return size, lines
    lines = _lines([part for word in title.split() for part in _broken(word, face)], face)
    last = [] if len(lines) <= fitting else [_cut(f"{lines[fitting - 1]} …", face, _ROOM)]
    return size, [*lines[: fitting - len(last)], *last]


def _lines(words: Iterable[str], face: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and face.getlength(longer) > _ROOM:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _broken(word: str, face: ImageFont.FreeTypeFont) -> Iterator[str]:
    """Break a word that is wider than a line, as the pages do."""
    part = ""
    for letter in word:
        if face.getlength(part + letter) > _ROOM:
            yield part
            part = ""
        part += letter
    yield part


def _cut(text: str, face: ImageFont.FreeTypeFont, room: int) -> str:
    """Cut a text to the room that it has."""
    if face.getlength(text) <= room:
        return text
    text = text.removesuffix(" …")
    fitting = bisect_right(
        range(len(text)), float(room), key=lambda n: face.getlength(f"{text[:n]}…")
    )
    return f"{text[: max(fitting - 1, 0)].rstrip()}…"


@cache
def _face(name: str, size: int) -> ImageFont.FreeTypeFont:
    path = TEMPLATES / "fonts" / f"{name}-latin.woff2"
    face = ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
    if name == "newsreader":
        face.set_variation_by_axes([600])
    return face

"""What stands in one paragraph with a story and is no part of it: a paragraph in, its parts out.

A wire's dateline, a live blog's clock, and what copying a page puts into one line with the first
sentence: headline, caption, byline, the hour. Read as part of a sentence they would be taken for
its subject.
"""

import re
from collections.abc import Iterator

from extract.labels import BULLET, label_end
from extract.openings import openings, teasers
from extract.respelling import STORIES_INSIDE

# A wire's place and agency (`LIMA, 3 May (XYZ) - `), a live blog's clock (`06.10 `).
_STAMP = re.compile(
    r"""(?: (?: \\?[*•]\s? )? [A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,} (?: ,\s[\w. ]{1,40} ){0,2}
            (?: \s?\([^()\n]{2,30}\) )?
          | (?: [A-ZÀ-Þ][\w.'’-]+\s? ){1,3} \[[\w .'’-]{2,30}\] (?: ,\s[\w. ]{1,20} )?
            (?: \s?\([^()\n]{2,30}\) )?
          | (?: [A-ZÀ-Þ][\w.'’-]+\s? ){1,3} (?: ,\s[\w. ]{1,20} ){0,2} \s?\([^()\n]{2,30}\) )
        \s? (?: (?: [–—] | \.?--?(?=\s) | :(?:\s?--)? ) (?=\s\S) | [–—](?=["“‘]?[A-ZÀ-Þ]) )
      | \([A-Z][\w. ]{1,20}\) \s? (?: [–—] | --? ) (?=\s\S)
      | \( [^()\n]{0,30} \b[012]?\d(?:[.:][0-5]\d)?\s?[ap]\.?m\b [^()\n]{0,40} \) (?=\s)
      | [012]?\d[.:][0-5]\d (?: \s?[ap]\.?m\.? )? (?: \s(?:[A-Z]{2,3}T|UTC) )? [–—:]?
        (?=\s[A-Z“"])""",
    re.VERBOSE,
)
# Without a dash it may be a name and its initials: `Washington (CNN) X`, `Free Army (FA) X`.
_BARE_STAMP = re.compile(
    r"(?P<place>(?:[A-ZÀ-Þ][\w.'’-]+\s){0,3}(?:[A-ZÀ-Þ][\w.'’-]+,\s(?:[A-ZÀ-Þ][\w.]+\s){1,3})?)"
    r"\((?P<agency>[A-Z]{2,5})\)(?=\s[\"“‘]?[A-ZÀ-Þ])"
)
# Copied in one line, the head of a wire's page stands before its dateline: headline, byline, hour
# (`By A. Writer LIMA | Sun May 3, 2020 7:31 pm EDT LIMA (XYZ) - `, `Navy Sails LIMA, May 3 -- `).
_HEAD = 400
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_LATE_DATELINE = re.compile(
    rf"""(?: (?: \b[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]{{2,}} | \d | \b[ap]\.?m\.? | [”"] )
            \s \([A-Z][^()\n]{{1,29}}\)
          | \b[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{{2,}},\s (?: {_MONTH}\s\d\d? | \d\d?\s{_MONTH} ) )
        \s? (?: [–—] | --?(?=\s) ) (?=\s["“‘'`]*[A-ZÀ-Þ])""",
    re.VERBOSE,
)
# A page's place beside its hour, which would end the name before it: `By A. Writer LIMA | Sun`.
_BAR = re.compile(r"(?<=[a-z] )[A-ZÀ-Þ]{3,}(?:[ /][A-ZÀ-Þ]{3,})*(?= \|)")
_LAST_DATELINE = re.compile(
    r"\b[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,}(?:,\s[\w. ]{1,20})?\s\([^()\n]{2,30}\)\s?[–—-]{1,2}\s*$"
)
# The points that some wires set above a story: `* Two ships lost * Owner silent`.
_POINT = re.compile(r"(?:^|(?<=\s))\\?[*•]\s(?=[A-ZÀ-Þ])")
ENDS = re.compile(r"[.!?][\"”’')]*\s*$")
"""How a sentence ends, and no heading, dateline or caption."""
_BYLINE = re.compile(
    r"(?:[^|\n]{0,40}\| )?[Bb]y (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w'’-]+(?:"
    r"(?:, [A-Z]{2,6})?"
    r"(?=\s(?:An?|The|It|He|She|They|In|On|At|After|More|Two|Three|Police) [a-z0-9])"
    r"|, [A-Z]{2,6}(?=\s(?!News|World|Sport|Staff|Online)(?:[A-ZÀ-Þ][\w'’-]+ ){1,4}[a-z]))"
)
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_HOUR = re.compile(
    rf"""(?: [Uu]pdated:?\s )? {_DAY}\s {_MONTH}\s \d\d?,?\s (?:19|20)\d\d
        \s [012]?\d:[0-5]\d (?: :[0-5]\d | \s?[ap]m )? (?: \s(?:[A-Z]{{2,3}}T|UTC)\b )?
      | (?: (?: Mon|Tues|Wednes|Thurs|Fri|Satur|Sun )day,?\s )? \d\d?\s{_MONTH},?\s (?:19|20)\d\d
        ,?\s [012]?\d[.:][0-5]\d (?: \s[A-Z]{{2,4}}\b )? (?=\s["“]?[A-ZÀ-Þ])""",
    re.VERBOSE,
)
# What closes a page's player, above what is told below the film: `CLOSE Tom Roth spoke on Monday`.
_BUTTON = re.compile(r"CLOSE\s(?=[A-ZÀ-Þ][\w.’'-]*[a-z.]|A\s)")
# Who took the picture above: `(By Ana Writer -- Agency)`, `(Ana Writer/Agency)`.
_CREDIT = re.compile(
    r"(?:\((?:By\s[^()\n]{3,80}|[^()\n]{3,60}(?:\s--?\s|/)[^()\n]{2,40})\)\s?)+(?=\s?[A-ZÀ-Þ])"
)


def parts_of(paragraph: str, ordinary: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """Part a paragraph's stamps and headings from its story; each part with its place.

    `ordinary` are words that the article writes small (`extract.openings.ordinary_words`).
    """
    start = 0
    cuts = (_cuts(paragraph) | openings(paragraph, ordinary) | teasers(paragraph)) - {0}
    for match in STORIES_INSIDE.finditer(paragraph) if " MORE" in paragraph else ():
        cuts -= set(range(match.start(), match.end() + 1))  # nobody reads them
    for cut in [*sorted(cuts), len(paragraph)]:
        part = paragraph[start:cut]
        text = part.lstrip()
        if text:
            yield start + len(part) - len(text), text.rstrip() if cut < len(paragraph) else text
            start = cut


def _cuts(paragraph: str) -> set[int]:
    """Give the places where another part begins."""
    stamp = (
        _STAMP.match(paragraph)
        or _LATE_DATELINE.search(paragraph, 0, _HEAD)
        or _bare_stamp(paragraph)
    )
    cuts = {stamp.end()} if stamp is not None else _item_cuts(paragraph)
    for head in (pattern.match(paragraph) for pattern in (_BUTTON, _CREDIT, _BYLINE)):
        cuts |= {head.end()} if head is not None else set()
    last = _LAST_DATELINE.search(paragraph, 0, _HEAD)
    cuts |= {last.start()} if last is not None else set()
    cuts |= {match.start() for match in _BAR.finditer(paragraph, 0, _HEAD)}
    points = [match.start() for match in _POINT.finditer(paragraph)]
    cuts |= set(points) if len(points) > 1 else set()
    hour = _HOUR.search(paragraph, 0, _HEAD)
    if hour is not None:
        cuts |= {hour.start(), hour.end()}
    return cuts


def _bare_stamp(paragraph: str) -> re.Match[str] | None:
    """Find a place and an agency without a dash; initials of the words before are none."""
    stamp = _BARE_STAMP.match(paragraph)
    if stamp is None:
        return None
    letters = iter(stamp["place"].lower())
    short_for_it = all(letter in letters for letter in stamp["agency"].lower())
    return None if short_for_it else stamp


def _item_cuts(paragraph: str) -> set[int]:
    """Part the bullet and the date of an item from its sentence."""
    bullet, label = BULLET.match(paragraph), label_end(paragraph)
    begins = bullet.end() if bullet else 0
    alone = ENDS.search(paragraph) and not _POINT.search(paragraph, max(begins, 1))
    return {begins, label} if label > begins or alone else set()

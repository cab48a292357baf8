"""What stands in one paragraph with a story and is no part of it: a paragraph in, its parts out.

A wire's dateline, a live blog's clock, and what copying a page puts into one line with the first
sentence: headline, caption, byline, the hour. Read as part of a sentence they would be taken for
its subject.
"""

import re
from collections.abc import Iterator

from extract.labels import BULLET, label_end
from extract.lexicon import sections

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
_ENDS = re.compile(r"[.!?][\"”’')]*\s*$")
_BYLINE = re.compile(
    r"(?:[^|\n]{0,40}\| )?[Bb]y (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w'’-]+(?:, [A-Z]{2,6})?"
    r"(?=\s(?:An?|The|It|He|She|They|In|On|At|After|More|Two|Three|Police) [a-z0-9])"
)
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_HOUR = re.compile(
    rf"""(?: [Uu]pdated:?\s )? {_DAY}\s {_MONTH}\s \d\d?,?\s (?:19|20)\d\d
        \s [012]?\d:[0-5]\d (?: :[0-5]\d | \s?[ap]m )? (?: \s(?:[A-Z]{{2,3}}T|UTC)\b )?
      | (?: (?: Mon|Tues|Wednes|Thurs|Fri|Satur|Sun )day,?\s )? \d\d?\s{_MONTH},?\s (?:19|20)\d\d
        ,?\s [012]?\d[.:][0-5]\d (?: \s[A-Z]{{2,4}}\b )? (?=\s["“]?[A-ZÀ-Þ])""",
    re.VERBOSE,
)
# Who took the picture above: `(By Ana Writer -- Agency)`, `(Ana Writer/Agency)`.
_CREDIT = re.compile(
    r"(?:\((?:By\s[^()\n]{3,80}|[^()\n]{3,60}(?:\s--?\s|/)[^()\n]{2,40})\)\s?)+(?=\s?[A-ZÀ-Þ])"
)
# A sentence that begins where no other has ended: a heading or a caption before it has no stop.
_OPENING = re.compile(
    r"""(?<=[\w)’”]) \s (?= (?: A|An|Another|The|These|Those|This|More|Some|Several|Many|Most|All
        |It|He|She|They|There|In|On|At|After|Before|When|While|As|With|But|However|Its|His|Her
        |Their|Not|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve
        |Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Dozens|Scores
        |Hundreds|Thousands|Authorities|Officials|Residents|Witnesses|Firefighters|Rescuers
        |Investigators|Protesters|Scientists|Researchers|Experts|Analysts|Critics|Lawmakers
        |Prosecutors|Doctors ) \s
        (?: [a-z0-9] | (?<=They\s)[A-Z] ) )""",
    re.VERBOSE,
)
_NAMED_AGAIN = re.compile(
    r"""\b([A-ZÀ-Þ][\w’'-]+\ [A-ZÀ-Þ][\w-]+)\b [^.!?;:“”"()]{10,200}? (?<=[a-z0-9])\ (\1)
        (?= (?:['’]s(?:\ [a-z-]+){1,2})? \ (?: was|were|has|had|is|are|will|can|says?|said|died
            | [a-z]+ed)\b )""",
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"([\w.'’”)-]+)$")
_NOT_BEFORE = frozenset(
    "a an the and or but nor of in on at to for with by from as into over about than that which "
    "who is are was were be been has have had do does did will would can could not "
    "called named titled entitled dubbed film movie album song book novel show series play "
    "programme program single magazine newspaper paper website blog game word words tape "
    "hepatitis influenza vitamin type group plan class grade list side team flu level category "
    "appendix section virus part phase stage step chapter act".split()
)
"""Words after which a capital may stand within a sentence: `the film The last train`, `type A`."""
_ROLES = sections("nouns")["office"] | sections("nouns")["someone"] | {"what", "how", "after"}


def parts_of(paragraph: str) -> Iterator[tuple[int, str]]:
    """Part a paragraph's stamps and headings from its story; each part with its place."""
    start = 0
    for cut in [*sorted(_cuts(paragraph)), len(paragraph)]:
        part = paragraph[start:cut]
        text = part.lstrip()
        if text:
            yield start + len(part) - len(text), text.rstrip() if cut < len(paragraph) else text
            start = cut


def _cuts(paragraph: str) -> set[int]:
    """Give the places where another part begins."""
    stamp = _STAMP.match(paragraph) or _LATE_DATELINE.search(paragraph, 0, _HEAD)
    cuts = {stamp.end()} if stamp is not None else _item_cuts(paragraph)
    for head in (_CREDIT.match(paragraph), _BYLINE.match(paragraph)):
        cuts |= {head.end()} if head is not None else set()
    last = _LAST_DATELINE.search(paragraph, 0, _HEAD)
    cuts |= {last.start()} if last is not None else set()
    cuts |= {match.start() for match in _BAR.finditer(paragraph, 0, _HEAD)}
    points = [match.start() for match in _POINT.finditer(paragraph)]
    cuts |= set(points) if len(points) > 1 else set()
    hour = _HOUR.search(paragraph, 0, _HEAD)
    if hour is not None:
        cuts |= {hour.start(), hour.end()}
    cuts |= set(_named_again(paragraph))
    cuts |= {match.start() for match in _OPENING.finditer(paragraph) if _opens(paragraph, match)}
    return cuts - {0}


def _item_cuts(paragraph: str) -> set[int]:
    """Part the bullet and the date of an item from its sentence."""
    bullet, label = BULLET.match(paragraph), label_end(paragraph)
    begins = bullet.end() if bullet else 0
    alone = _ENDS.search(paragraph) and not _POINT.search(paragraph, max(begins, 1))
    return {begins, label} if label > begins or alone else set()


def _named_again(paragraph: str) -> Iterator[int]:
    """Find where a caption ends: no sentence gives a whole name twice.

    `Omar Said died in his home Omar Said's death was` are a caption and the first sentence.
    """
    for match in _NAMED_AGAIN.finditer(paragraph, 0, _HEAD):
        word = _WORD_BEFORE.search(paragraph, 0, match.start(2) - 1)
        plain = word is not None and (word[1][0].islower() or word[1].isdigit())
        if word is not None and plain and word[1] not in _NOT_BEFORE | _ROLES:
            yield match.start(2)


def _opens(paragraph: str, match: re.Match[str]) -> bool:
    """Say whether a capital begins a sentence: after a plain word that calls for no name."""
    before = _WORD_BEFORE.search(paragraph, 0, match.start())
    word = before[1] if before is not None else ""
    return (word[:1].islower() or word.isdigit()) and word.lower() not in _NOT_BEFORE

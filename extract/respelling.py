"""What the parser reads in a paragraph's place: the paragraph in, letters and their places out.

The parser was trained on newswire of its own spelling: `$46 million`, `--` for a dash, straight
quotation marks. It gets that, without what parts a word from its noun, and each letter knows where
in the paragraph it stands.
"""

import re
from collections.abc import Iterator

# Web pages set the first letter of a story as a picture or apart, and copying loses it.
LOST_CAPITAL = re.compile(r"(?:he|hey|his|hese|here|hat|hose|heir)\b")
_INITIALS = (
    r"\s?\((?:[A-Z][\w&-]{0,8}[A-Z]s?|[A-Z][\w ]{1,12}:\s?[A-Z.]{1,8}"
    r"|[A-Z]{2,6}\.[A-Z]{1,3}(?:, [A-Z]{2,6}\.[A-Z]{1,3})*)\)(?=[\s,.;:])"
)
"""Initials in brackets, which a parser takes for the head of what they stand for, and for what
follows: `the Free Army (FA) of X`; a share's symbol."""
_SPELT = (
    r"\s?\((?:about )?\d[\d.,]*(?: (?:million|billion|trillion))?"
    r" (?:euros?|dollars|pounds|yen|yuan)\)"
)
_SUM = r"\s?\((?:(?:about |around |some )?[A-Z]{0,3}[$£€¥]\d[\d.,]*\s?(?:[a-z]{1,8})?;?\s?)+\)"
"""A sum in other money, which parts one from its noun: `a $6bn (£3bn) offer`."""
_SEAT = r"\s?\([A-Z]{1,3}[-\u2010-\u2013][A-Z][\w. ]{1,20}\)"
"""A politician's party and state, which part the names of a list: `X (D-Ga.), Y (R-Ohio) and Z`."""
LEADS_OUT = (
    r"(?<!internal),\s?external(?=\s?[.,;:)\"”’]|\s[a-z]+ing\b|\s?$|\s(?:of|in|on|at|to|for|from|with|by"
    r"|about|and|but|or|as|after|before|which|who|that|while|when|is|was|were|has|had|will)\b)"
)
"""What a page tells the blind of a link that leaves it: `was accused, external of theft`."""
STORIES_INSIDE = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+)"
    r"(?P<list> (?:(?:[A-Z][\w.’'-]*|\([^()\n]{1,20}\)) ){0,5}(?P=name)(?=[A-Z\"'‘“\d])"
    r"[^\n]*? MORE)"
    r"(?=['’\s.,;:)]|$)"
)
"""Headlines that a page unfolds at a name, which scraped texts have inside of a sentence.

The name in full begins the list, and MORE ends it: `Roth Otto (Tom) RothPort closes MORE said`.
"""
_UNREAD = re.compile(
    rf"(?<=\w)(?:{_INITIALS}|{_SUM}|{_SPELT}|{_SEAT})|(?<=\bper) (?=cent\b)|[\u00ad\u200b]"
    rf"|{LEADS_OUT}"
)
"""So with marks that nobody sees, and with the space of `per cent`, one word to newswire."""
_SCALE = re.compile(
    r"[$£€¥]\d[\d.,]*(m|bn|tn)\b|\b\d[\d.,]*(bn|tn)\b"
    r"|\b\d[\d.,]*(m)(?= (?:euros?|dollars|pounds|yen|yuan|roubles|rupees|francs|kroner|people)\b)",
    re.IGNORECASE,
)
_SCALES = {"m": "million", "bn": "billion", "tn": "trillion"}
"""`£46m` is to the parser a thing of 46 pounds."""
_LONG = {
    "Sens": "Senators",
    "Reps": "Representatives",
    "Govs": "Governors",
    "Gens": "Generals",
    "Sgt": "Sergeant",
    "Cpl": "Corporal",
    "Pvt": "Private",
    "Spc": "Specialist",
    "Cmdr": "Commander",
    "Supt": "Superintendent",
    "Insp": "Inspector",
    "Det": "Detective",
    "Cllr": "Councillor",
    "Msgr": "Monsignor",
    "Atty": "Attorney",
    "Dist": "District",
}
"""Of titles the parser knows the short form of one (`Sen.`), not of several; and behind the stop of
others it begins a sentence."""
_TITLES = re.compile(rf"\b({'|'.join(_LONG)})\.(?=\s[A-Z])")
_WHO = re.compile(r"(?<![A-Z]{2}\s)\bWHO\b(?!\s[A-Z]{2})")
"""A body that is a pronoun to the parser, which knows `IMF`; in a heading in capitals it is one."""
_DASH = re.compile(r"(?<=\s)(?:(?<!\d\s)[-–]|[-–](?!\s\d))(?=\s)|—")
"""A hyphen between spaces joins two words for the parser; it does in `3 - 1`."""
_GLUED = re.compile(r"(?<=[a-z]{3})\d{1,3}(?:,\d{3})+\b")
"""A number whose space a page has lost: `captured5,000`."""
_TOKENISED = re.compile(r"\w [,.;](?:\s|$)")
"""So are hyphens set in texts whose marks all stand apart, as corpora have them."""
_PLAIN = str.maketrans("’‘“”–\u2011", "''\"\"--")


def respelled(paragraph: str) -> Iterator[tuple[str, int]]:
    """Give each letter that the parser reads, and its place in the paragraph.

    Spaces are single. A first `T` that was lost stands where the paragraph begins.
    """
    letters = list(_respelled(paragraph))
    if LOST_CAPITAL.match("".join(letter for letter, _ in letters[:6])):
        yield "T", 0
    yield from letters


def _respelled(paragraph: str) -> Iterator[tuple[str, int]]:
    unread = {at for match in _UNREAD.finditer(paragraph) for at in range(*match.span())}
    for match in STORIES_INSIDE.finditer(paragraph) if " MORE" in paragraph else ():
        unread.update(range(*match.span("list")))
    long = {place[0]: (place[1], word) for place, word in _long_words(paragraph)}
    dashes = set() if _TOKENISED.search(paragraph) else _starts(_DASH, paragraph)
    glued = _starts(_GLUED, paragraph)
    spaced, past = False, 0
    for at, letter in enumerate(paragraph.translate(_PLAIN)):
        space = letter.isspace()
        if at < past or at in unread or (space and spaced):
            continue
        before, spaced = spaced, space
        if at in long:
            past, word = long[at]
            yield from ((letter, at) for letter in word[:-1])
            yield word[-1], past - 1  # it ends where the short form ends
        elif at in dashes:
            yield from ((mark, at) for mark in ("-- " if before else " -- "))
            spaced = True
        else:
            yield from [(" ", at)] if at in glued else ()
            yield " " if space else letter, at


def _starts(pattern: re.Pattern[str], paragraph: str) -> set[int]:
    return {match.start() for match in pattern.finditer(paragraph)}


def _long_words(paragraph: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the place of what is read as another word, and that: a scale, a title, initials."""
    for match in _SCALE.finditer(paragraph):
        part = match.lastindex or 0
        yield match.span(part), f" {_SCALES[match[part].lower()]}"
    for match in _TITLES.finditer(paragraph):
        yield match.span(), _LONG[match[1]]
    for match in _WHO.finditer(paragraph):
        yield match.span(), "IMF"

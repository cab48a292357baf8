"""Rules for years and decades: `in 1941`, `the late 1990s`, `480 BC`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.timex.calendar.lexicon import CARDINALS, DECADES, S, either
from extract.timex.calendar.point import Point
from extract.timex.context.story import Reading, Story
from extract.timex.context.years import short_year
from extract.timex.rules.days import BC
from extract.timex.rules.lookalikes import (
    LAST_YEAR,
    is_clock,
    is_code,
    is_counted,
    is_far_ahead,
    is_measure,
    is_of_weather,
)
from extract.timex.rules.rule import PART, dated, part_mod, rule, within

_BEFORE_YEAR = frozenset(
    "in into of since by from until till to during for after before between and through around "
    "about circa ca erected built rebuilt founded established est. est opened incorporated "
    "chartered early late mid - – — ( , the as or throughout year years fiscal".split()
)


# `1861-1865`
_PAIR = re.compile(r"\s?[-–—]\s?(?:1\d{3}|20\d\d)(?!\d)")
_MOVES = frozenset("in by during throughout since until from to early late mid".split())


def _year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    number = int(match["year"].replace(",", ""))
    if match.groupdict().get("bc"):
        yield dated(Point("year", -number), "", part_mod(match))
        return
    token = story.token(match.start("year"))
    before = token.nbor(-1).lower_ if token is not None and token.i else ""
    if token is None or _is_no_year(match, story, token, number, before):
        return
    reading = dated(Point("year", number), "", part_mod(match))
    # `the Constitution of 1791`, `a film on 1968` name a thing; `in 1791` moves the story.
    moves = (
        (before in _MOVES)
        or token.is_sent_start is True
        or bool(match["part"])
        or story.opens_paragraph(match.start())
    )
    yield replace(reading, stays=moves and before not in ("-", "–", "—"))


def _is_no_year(match: re.Match[str], story: Story, token: Token, number: int, before: str) -> bool:
    """Say whether four figures are a number of something else, or nothing makes them a year."""
    last = story.token(match.end() - 1)
    following = last.nbor().lower_ if last is not None and last.i + 1 < len(story.doc) else ""
    if is_counted(last, following) or following in ("%", "percent", "million", "billion"):
        return True
    if number < 1000 or is_clock(match, story) or is_measure(match, story) or is_code(match, story):
        return True
    if number > LAST_YEAR and not is_far_ahead(match, story, before):
        return True
    paired = _PAIR.match(story.text, match.end()) is not None
    likely = 1900 <= number <= LAST_YEAR or before in _BEFORE_YEAR or _is_owned(token)
    joined = story.text[max(0, match.start("year") - 1)] in "./:"
    return (
        joined
        or before in ("than", "some", "nearly", "$", "#")
        or not (paired or likely or match["part"])
    )


def _is_owned(year: Token) -> bool:
    """Tell `his 1844 inspection`, a year, from `his 1500 poems`, which are counted."""
    return year.i > 0 and year.nbor(-1).tag_ in ("POS", "PRP$") and year.head.tag_ in ("NN", "NNP")


def _short_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `'84` and the second year of `1940-41`."""
    two = int(match["two"])
    if match.groupdict().get("first"):
        begun = int(match["first"]) % 100
        two += begun // 10 * 10 if len(match["two"]) == 1 else 0  # `the 2005-6 budget`
        two += 100 if match["two"] == "00" and begun == 99 else 0  # `the 1999/00 season`
        if two <= begun or (len(match["two"]) == 1 and two != begun + 1):
            return
        century = int(match["first"]) // 100 * 100
        first = dated(Point("year", int(match["first"])), "", part_mod(match))
        yield replace(first, span=(match.start(), match.end("first")))
        yield within(dated(Point("year", century + two)), match, "two")
    elif not _names_product(match, story):
        yield dated(Point("year", short_year(two, story)), "", part_mod(match))


def _names_product(match: re.Match[str], story: Story) -> bool:
    """Tell `Office '97` from `Class of '97` and `in June '97`."""
    before = story.token(match.start() - 2)
    beside = story.text[match.start() - 1 : match.start()] == " "
    return beside and before is not None and before.pos_ == "PROPN" and before.ent_type_ != "DATE"


def _anno(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `AD 212`, `68 A.D.`"""
    del story
    yield dated(Point("year", int(match["first"] or match["second"])))


def _circa(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `circa 1450`, `(c. 1620–1701)`."""
    last = story.token(match.end() - 1)
    following = last.nbor().lower_ if last is not None and last.i + 1 < len(story.doc) else ""
    counted = is_counted(last, following) or (last is not None and last.head.tag_ == "NNS")
    if counted or is_measure(match, story):
        return  # `poems by ca. 1000 authors`
    yield replace(dated(Point("year", int(match["year"])), "", "APPROX"), stays=False)


def _bc_span(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read both years of `499 to 493 BC`."""
    del story
    yield within(dated(Point("year", -int(match["first"]))), match, "first")
    yield within(dated(Point("year", -int(match["second"]))), match, "last")


_OF = re.compile(rf"{S}of\b")
_OF_AGE = re.compile(rf"\b(?:my|your|his|her|our|their){S}$", re.IGNORECASE)


def _decade(match: re.Match[str], story: Story) -> Iterator[Reading]:
    words = match.groupdict()
    if (
        words.get("decade", "")
        and words["decade"].endswith("000")
        and (_OF.match(story.text, match.end()) or story.text.endswith("s of ", 0, match.start()))
    ):
        return  # `1000s of miles`, `10s of 1000s`
    if words.get("decade"):
        year = int(words["decade"])
        if match.group() == match["decade"] + match.group()[-2:] and match.group()[-2] in "'’":
            yield within(dated(Point("year", year)), match, "decade")  # `2010's floods`
            return
    elif _OF_AGE.search(story.text[max(0, match.start() - 8) : match.start()]):
        return  # `in his mid-30s`
    elif words.get("tens") and is_of_weather(match, story):
        return
    else:
        tens = int(words["tens"]) if words.get("tens") else DECADES[words["name"].lower()]
        year = short_year(tens, story) if story.narrative else (1900 if tens > 20 else 2000) + tens
    century = year % 100 == 0 and year < _COUNTED_BY_TENS
    if words.get("bc"):
        year = -year
    yield dated(Point("century" if century else "decade", year), "", part_mod(match))


_COUNTED_BY_TENS = 1900
"""`The 1900s` may be ten years, `the 1700s` are a century."""


_TEENS = either(w for w, n in CARDINALS.items() if 10 <= n < 20)


_TENS = either(w for w, n in CARDINALS.items() if 20 <= n < 100)


_ONES = either(w for w, n in CARDINALS.items() if 0 < n < 10)


def _spelled_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    first = match.groupdict().get("first")
    base = CARDINALS[first.lower()] * 100 if first else 2000
    rest = sum(
        CARDINALS.get(word, 0) for word in re.split(r"[\s-]+", (match["rest"] or "").lower())
    )
    yield dated(Point("year", base + rest), "", part_mod(match))


RULES = (
    rule(
        "year",
        rf"{PART}?(?:(?:the{S})?(?:financial|fiscal){S}(?:year"
        rf"{S})?|the{S}years?{S})?(?P<year>\d{{4}})(?![\d,.]*\d){BC}?",
        _year,
    ),
    rule(
        "year-bc",
        rf"{PART}?(?:ca?\.?{S})?(?<!\d,)(?P<year>\d{{1,4}}|\d\d?,\d{{3}}){BC}",
        _year,
    ),
    rule(
        "year-ad",
        rf"(?-i:A\.?D\.?){S}(?P<first>[1-9]\d{{0,3}})|(?P<second>[1-9]\d{{0,3}}){S}(?-i:AD\b|A\.D\.?)",
        _anno,
    ),
    rule(
        "years-bc",
        rf"(?P<first>\d{{1,4}})(?:(?:{S})?(?:to|and|or|until|[-–—/])"
        rf"(?:{S})?)(?P<last>(?P<second>\d{{1,4}}){BC})",
        _bc_span,
    ),
    rule(
        "year-circa",
        rf"(?-i:c|ca|[Cc]irca)\.?(?:{S})?(?P<year>[1-9]\d{{2,3}})(?![\d,.]*\d|[-–]\d\d(?!\d))",
        _circa,
    ),
    rule(
        "year-pair",
        rf"{PART}?(?:(?:the{S})?(?:financial|fiscal){S}(?:year{S})?)?"
        rf"(?P<first>1\d{{3}}|20\d\d)(?:[-–—/])(?P<two>\d\d?)(?![\d-]|[.,]\d)",
        _short_year,
    ),
    rule("year-short", rf"{PART}?['’‘`](?P<two>\d\d)(?![\d'’]|s\b|{S}(?-i:[A-Z]))", _short_year),
    rule(
        "decade",
        rf"{PART}?(?:the{S})?(?:(?:early|late|mid)(?:{S}|-))?"
        rf"(?:(?P<decade>[12]\d{{2}}0|\d{{2}}0)['’]?s{BC}?|(?:['’‘`]"
        rf"|(?<=the\s)|(?<=early\s)|(?<=late\s)|(?<=mid-)|(?<=0s\sand\s))(?P<tens>[2-9]0)['’]?s"
        rf"|(?<=the\s)(?P<name>{either(DECADES)}))",
        _decade,
    ),
    rule(
        "year-spelled",
        rf"{PART}?(?:the{S}year{S})?(?P<first>eighteen|nineteen"
        rf"|twenty)(?:{S}hundred)?{S}(?P<rest>{_TENS}(?:[-\s]{_ONES})?"
        rf"|{_TEENS}|oh?{S}{_ONES})",
        _spelled_year,
    ),
    rule(
        "year-two-thousand",
        rf"{PART}?the{S}year{S}two{S}thousand(?:{S}(?:and{S})?"
        rf"(?P<rest>{_ONES}|{_TEENS}))?",
        _spelled_year,
    ),
)

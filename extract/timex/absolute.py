"""Rules for what has its own year or month: `3 January 2020`, `late May`, `the 1990s`, `480 BC`."""

import re
from dataclasses import replace
from collections.abc import Iterator

from extract.timex import years
from extract.timex.lexicon import (
    CARDINALS, COMMA, DAY_TH, DECADES, MONTH, MONTHS, ORDINALS, ORDINAL, S, WEEKDAY, YEAR4, either, ordinal,
)  # fmt: skip
from extract.timex.point import Point, is_possible, shift
from extract.timex.rule import PART, capital, dated, part_mod, rule, unknown, within
from extract.timex.story import Reading, Story

BC = r"(?:[^\S\n]*(?P<bc>B\.?C\.?(?:E\.?)?)(?!\w))"
AD = r"(?:[^\S\n]*(?:A\.?D\.?|C\.?E\.?)(?!\w))"
YEAR_TAIL = (
    rf"(?:(?:{COMMA}(?:of{S})?|/)(?:(?P<year>{YEAR4})(?![\d,]*\d){BC}?|(?P<year3>\d{{1,3}}){BC.replace('bc', 'bc3')}|'(?P<year2>\d\d))"
    rf"|,?{S}(?:of{S})?(?P<rel>this|last|next|the{S}same|that|the{S}previous|the{S}following){S}year)"
)
MONTH_DAY = (
    rf"(?:(?P<wd>{WEEKDAY}){COMMA})?(?:(?P<which>last|next|this){S})?(?P<month>{MONTH}){S}(?:the{S})?(?P<day>{DAY_TH}){YEAR_TAIL}?"
)
DAY_MONTH = rf"(?:(?P<wd>{WEEKDAY}){COMMA}(?:the{S})?)?(?:the{S})?(?P<day>{DAY_TH}){S}(?:of{S})?(?P<month>{MONTH}){YEAR_TAIL}?"


def month_number(word: str) -> int:
    """Read `Sept.`."""
    return MONTHS[word.lower().rstrip(".")]


def stated_year(match: re.Match[str], story: Story) -> tuple[int | None, str]:
    """Return the year said with a month, and what it was resolved against."""
    groups = match.groupdict()
    if groups.get("year"):
        year = int(groups["year"])
        return (-year if groups.get("bc") else year), ""
    if groups.get("year3"):
        return -int(groups["year3"]), ""
    if groups.get("year2"):
        two = int(groups["year2"])
        return (1900 if two > 30 else 2000) + two, ""
    if groups.get("rel"):
        return years.relative_year(groups["rel"], story, match.start())
    if (ahead := years.year_ahead(story, month_number(match["month"]), match.end())) is not None:
        return ahead, ""
    return None, ""


def _tense_said(match: re.Match[str]) -> str:
    which = (match.groupdict().get("which") or "").lower()
    return {"last": "past", "next": "future"}.get(which, "")


def _month_day(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "month"):
        return
    month, day = month_number(match["month"]), int(re.sub(r"\D", "", match["day"]))
    year, anchor = stated_year(match, story)
    if year is None:
        year, anchor = years.place_day(story, (month, day), match.start("month"), _tense_said(match))
    if year is None:
        yield unknown(f"XXXX-{month:02d}-{day:02d}")
    elif is_possible(year, month, day):
        yield dated(Point("day", year, month, day), anchor)


def _two_days(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read the two days of `March 3-5`, `April 24 and 25`."""
    for reading in _month_day(match, story):
        point = reading.point
        if point is None:
            return
        yield replace(reading, span=(match.start(), match.end("day")))
        day = int(re.sub(r"\D", "", match["day2"]))
        if is_possible(point.year, point.part, day):
            second = dated(Point("day", point.year, point.part, day), reading.anchor)
            yield replace(second, span=(match.start("day2"), match.end()))


def _second_day(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read the two days of `27 and 29 December`, `March 3-5`."""
    for reading in _month_day(match, story):
        point = reading.point
        if point is None:
            continue
        day = int(re.sub(r"\D", "", match["day1"]))
        if is_possible(point.year, point.part, day):
            first = Point("day", point.year, point.part, day)
            yield within(dated(first, reading.anchor), match, "day1")
        yield within(reading, match, "last")


def _month(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "month") or _is_not_month(match, story):
        return
    month, mod = month_number(match["month"]), part_mod(match)
    year, anchor = stated_year(match, story)
    if year is None:
        year, anchor = years.place_month(
            story, month, match.start("month"), (match.groupdict().get("which") or "").lower()
        )
    if year is None:
        yield unknown(f"XXXX-{month:02d}")
    else:
        yield dated(Point("month", year, month), anchor, mod)


def _is_not_month(match: re.Match[str], story: Story) -> bool:
    """Tell the verb `May`, a person called April and a paper called March from a month."""
    token = story.token(match.start("month"))
    if token is None or token.tag_ == "MD":
        return True
    return (
        match.end() == match.end("month")
        and not match["month"].endswith(".")
        and token.ent_type_ in ("PERSON", "ORG", "PRODUCT")
        and match.start() == match.start("month")
    )


_COUNTED = frozenset(
    "people men women troops soldiers miles km kilometers kilometres dollars tons tonnes meters "
    "metres feet points jobs workers homes pounds acres yards barrels votes years days hours "
    "minutes horses guns ships tanks aircraft prisoners casualties civilians rpm members "
    "employees units shares planes copies students passengers words pages euros yen".split()
)
_BEFORE_YEAR = frozenset(
    "in of since by from until till to during for after before between and through around about "
    "circa ca early late mid - – — ( , the as or throughout year years fiscal".split()
)


def _year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    number = int(match["year"])
    if match.groupdict().get("bc"):
        yield dated(Point("year", -number), "", part_mod(match))
        return
    token = story.token(match.start("year"))
    if token is None or number < 1000:
        return
    following = story.token(match.end()) if match.end() < len(story.doc.text) else None
    if following is not None and following.idx >= match.end():
        word = following.lower_
        if word in _COUNTED or word in ("%", "percent", "million", "billion"):
            return
    before = token.nbor(-1).lower_ if token.i else ""
    if not (1900 <= number <= 2050) and before not in _BEFORE_YEAR and not match["part"]:
        return
    if (
        before in ("than", "some", "nearly", "$", "#")
        or story.doc.text[max(0, match.start("year") - 1)] in "./:"
    ):
        return
    reading = dated(Point("year", number), "", part_mod(match))
    # `the Constitution of 1791`, `a film on 1968` name a thing; `in 1791` moves the story.
    moves = (before in _MOVES) or token.is_sent_start is True or bool(match["part"]) or story.is_heading(match.start())
    yield replace(reading, stays=moves and before not in ("-", "–", "—"))


_MOVES = frozenset("in by during throughout since until from early late mid".split())


def _short_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `'84` and the second year of `1940-41`."""
    two = int(match["two"])
    century = (
        int(match["first"]) // 100 * 100
        if match.groupdict().get("first")
        else (1900 if two > 30 else 2000)
    )
    if match.groupdict().get("first"):
        if two <= int(match["first"]) % 100:
            return
        yield within(dated(Point("year", int(match["first"])), "", part_mod(match)), match, "first")
        yield within(dated(Point("year", century + two)), match, "two")
    else:
        seen = story.last(lambda point: point.year > 0) if story.narrative else None
        near = [century + two - 100 * back for back in range(9)]
        year = min(near, key=lambda y: abs(y - seen.point.year)) if seen else near[0]
        yield dated(Point("year", year), "", part_mod(match))


def _bc_span(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read both years of `499 to 493 BC`."""
    del story
    yield within(dated(Point("year", -int(match["first"]))), match, "first")
    yield within(dated(Point("year", -int(match["second"]))), match, "last")


def _bare_old_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `in 480` in a text that counts in years BC."""
    seen = story.last(lambda point: True)
    if seen is not None and seen.point.year < 0:
        yield within(dated(Point("year", -int(match["year"])), ""), match, "year")


def _decade(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    words = match.groupdict()
    if words.get("decade"):
        year = int(words["decade"])
    else:
        tens = int(words["tens"]) if words.get("tens") else DECADES[words["name"].lower()]
        year = (1900 if tens > 20 else 2000) + tens
    if words.get("bc"):
        year = -year
    yield dated(Point("decade", year), "", part_mod(match))


def _century(match: re.Match[str], story: Story) -> Iterator[Reading]:
    nth = match.groupdict().get("nth")
    if nth:
        number = ordinal(re.sub(r"\s+", "-", nth))
        year = -number * 100 if match["bc"] else (number - 1) * 100
        if match["bc"]:
            yield unknown(f"BC{number - 1:02d}")
        elif 0 < number < 30:
            yield dated(Point("century", year), "", part_mod(match))
        return
    steps = {"this": 0, "last": -1, "next": 1, "previous": -1, "past": -1}[match["which"].lower()]
    now = story.now("century")
    point = shift(now, steps) if now else None
    if point:
        yield dated(point, story.from_published())


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


def _iso(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    if is_possible(year, month, day) and year:
        yield dated(Point("day", year, month, day))


def _slashed(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `7/8/07`: American order unless the publication date or the numbers say otherwise."""
    year = int(match["y"]) + (0 if len(match["y"]) == 4 else 2000 if int(match["y"]) < 50 else 1900)
    a, b = int(match["a"]), int(match["b"])
    choices = [Point("day", year, m, d) for m, d in ((a, b), (b, a)) if is_possible(year, m, d)]
    now = story.now("day")
    if choices:
        yield dated(min(choices, key=lambda p: now != p))


RULES = (
    rule("iso", r"(?P<y>[12]\d{3})(?P<sep>[-/])(?P<m>\d{2})(?P=sep)(?P<d>\d{2})", _iso),
    rule("slashed", r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)?\d{2})", _slashed),
    rule("month-day", MONTH_DAY, _month_day),
    rule("day-month", DAY_MONTH, _month_day),
    rule("days-month", rf"(?:the{S})?(?P<day1>{DAY_TH})(?:{S})?(?:and|or|to|[-–—/]|through|until)(?:{S})?(?P<last>{DAY_MONTH})", _second_day),
    rule("month-days", rf"(?P<month>{MONTH}){S}(?P<day>{DAY_TH})(?:{S})?(?:and|or|to|[-–—]|through)(?:{S})?(?:the{S})?(?P<day2>{DAY_TH})(?!{S}(?:{MONTH})){YEAR_TAIL}?", _two_days),
    rule("month", rf"{PART}?(?:(?P<which>last|next|this|this past|this coming|the previous|the following){S})?(?P<month>{MONTH}){YEAR_TAIL}?", _month),
    rule("year", rf"{PART}?(?:(?:the{S})?(?:financial|fiscal){S}(?:year{S})?|the{S}years?{S})?(?P<year>\d{{4}})(?![\d,]*\d){BC}?", _year),
    rule("year-bc", rf"{PART}?(?:ca?\.?{S})?(?P<year>\d{{1,4}}){BC}", _year),
    rule("years-bc", rf"(?P<first>\d{{1,4}})(?:{S}?(?:to|and|or|until|[-–—/]){S}?)(?P<last>(?P<second>\d{{1,4}}){BC})", _bc_span),
    rule("year-old", rf"(?<=\bin\s)(?P<year>[1-9]\d{{2}})(?![\d,%]|\.\d)", _bare_old_year),
    rule("year-pair", rf"{PART}?(?P<first>1\d{{3}}|20\d\d)(?:[-–—/])(?P<two>\d\d)(?![\d-])", _short_year),
    rule("year-short", rf"{PART}?['’‘`](?P<two>\d\d)(?![\d'’]|s\b|{S}(?-i:[A-Z]))", _short_year),
    rule("decade", rf"{PART}?(?:the{S})?(?:(?:early|late|mid)(?:{S}|-))?(?:(?P<decade>[12]\d{{2}}0|\d{{2}}0)['’]?s{BC}?|(?:['’‘`]|(?<=the\s)|(?<=early\s)|(?<=late\s)|(?<=mid-))(?P<tens>[2-9]0)['’]?s|(?<=the\s)(?P<name>{either(DECADES)}))", _decade),
    rule("century", rf"{PART}?(?:the{S})?(?:(?:early|late|mid|middle){S})?(?P<nth>twenty[ -]first|{ORDINAL}){S}?-?century{BC}?", _century),
    rule("century-relative", rf"(?:the{S})?(?P<which>this|last|next|past|previous){S}century", _century),
    rule("year-spelled", rf"{PART}?(?:the{S}year{S})?(?P<first>eighteen|nineteen|twenty)(?:{S}hundred)?{S}(?P<rest>{_TENS}(?:[-\s]{_ONES})?|{_TEENS}|oh?{S}{_ONES})", _spelled_year),
    rule("year-two-thousand", rf"{PART}?the{S}year{S}two{S}thousand(?:{S}(?:and{S})?(?P<rest>{_ONES}|{_TEENS}))?", _spelled_year),
)  # fmt: skip
_ = ORDINALS

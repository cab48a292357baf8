"""Rules for days and months by name or number: `3 January 2020`, `late May`, `March 3-5`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.timex.calendar.lexicon import (
    COMMA,
    DAY_SPELLED,
    DAY_TH,
    MONTH,
    MONTHS,
    WEEKDAY,
    YEAR4,
    S,
    ordinal,
)
from extract.timex.calendar.point import Point, is_possible
from extract.timex.context import years
from extract.timex.context.clause import is_habit
from extract.timex.context.story import Reading, Story
from extract.timex.rules.names import is_bearer, is_first_name
from extract.timex.rules.rule import PART, STOP, capital, dated, part_mod, rule, unknown, within

BC = r"(?:[^\S\n]*(?P<bc>BCE?|B\.C\.?(?:E\.?)?)(?!\w))"


YEAR_TAIL = (
    rf"(?:(?:{COMMA}(?:of{S})?|/)(?:(?P<year>{YEAR4})(?![\d,]*\d){BC}?"
    rf"|(?P<year3>\d{{1,3}}){BC.replace('bc', 'bc3')}|'(?P<year2>\d\d))"
    rf"|,?{S}(?:of{S})?(?P<rel>this|last|next|the{S}same"
    rf"|that|the{S}(?:previous|following|next)){S}year|{S}the{S}year{S}(?P<way>before|after){STOP})"
)


MONTH_DAY = (
    rf"(?:(?:this{S}(?:coming{S}|past{S})?)?(?P<wd>{WEEKDAY}){COMMA})?(?:(?P<which>last|next"
    rf"|this){S})?(?P<month>{MONTH})(?:{S}|(?<=\w\.))(?:the{S})?(?P<day>{DAY_TH}|{DAY_SPELLED}){YEAR_TAIL}?"
)


DAY_MONTH = (
    rf"(?:(?P<wd>{WEEKDAY}){COMMA}(?:the{S})?)?(?:the{S})?"
    rf"(?P<day>{DAY_TH}){S}(?:of{S})?(?P<month>{MONTH}){YEAR_TAIL}?"
)


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
    if groups.get("way") in ("before", "after"):
        side = "previous" if groups["way"] == "before" else "following"
        return years.relative_year(side, story, match.start())
    if groups.get("rel"):
        return years.relative_year(groups["rel"], story, match.start())
    if whose := _YEARS.search(story.text, max(0, match.start() - 14), match.start()):
        return years.relative_year(whose[1], story, match.start())
    if (ahead := years.year_ahead(story, month_number(match["month"]), match.end())) is not None:
        return ahead, ""
    return None, ""


_YEARS = re.compile(rf"\b(last|next){S}year['’]s{S}$", re.IGNORECASE)
_EACH_YEAR = re.compile(rf"{S}(?:of{S})?(?:each|every){S}year\b", re.IGNORECASE)


def _tense_said(match: re.Match[str]) -> str:
    which = (match.groupdict().get("which") or "").lower()
    return {"last": "past", "next": "future"}.get(which, "")


def _counts_people(match: re.Match[str], story: Story) -> bool:
    """Tell `In January 25 people were jailed` from `On January 25 people were jailed`."""
    number = story.token(match.start("day"))
    inside = story.text[max(0, match.start() - 3) : match.start()].lower() == "in "
    if number is None or not inside or match.end() != match.end("day"):
        return False
    return number.dep_ == "nummod" and number.head.i > number.i and number.head.tag_ == "NNS"


def _month_day(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "month"):
        return
    month, day = month_number(match["month"]), ordinal(match["day"])
    if _counts_people(match, story):
        return
    year, anchor = stated_year(match, story)
    if year is None and _EACH_YEAR.match(story.text, match.end()):
        yield unknown(f"XXXX-{month:02d}-{day:02d}")
        return
    if year is None:
        year, anchor = years.place_day(
            story, (month, day), match.start("month"), _tense_said(match)
        )
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
        for group in ("mid", "day2"):
            day = ordinal(match[group] or "0")
            if is_possible(point.year, point.part, day):
                second = dated(Point("day", point.year, point.part, day), reading.anchor)
                end = match.end() if group == "day2" else match.end(group)
                yield replace(second, span=(match.start(group), end))


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


_DAY_NEXT = re.compile(rf"{S}{DAY_TH}(?!,?\d)")


def _month(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "month") or _is_not_month(match, story):
        return
    if match["part"] and _DAY_NEXT.match(story.text, match.end()):
        return  # `the eve of the May 1 holiday`
    month, mod = month_number(match["month"]), part_mod(match)
    year, anchor = stated_year(match, story)
    if (
        year is None
        and not match.groupdict().get("which")
        and (
            story.holds(is_habit, match.start("month"))
            or _EACH_YEAR.match(story.text, match.end()) is not None
        )
    ):
        yield unknown(f"XXXX-{month:02d}")
        return
    if year is None:
        year, anchor = years.place_month(
            story, month, match.start("month"), (match.groupdict().get("which") or "").lower()
        )
    if year is None:
        yield unknown(f"XXXX-{month:02d}")
    else:
        yield dated(Point("month", year, month), anchor, mod)


_SHORT = 3


def _is_of_pair(match: re.Match[str], story: Story) -> bool:
    """Tell Dec of Ant and Dec from the Dec of `Oct and Dec`."""
    token = story.token(match.start())
    pair = token is not None and token.dep_ == "conj" and token.head.text.istitle()
    return pair and token is not None and token.head.lower_.rstrip(".") not in MONTHS


def _is_beside_person(token: Token) -> bool:
    """Tell the May of `her sisters, May and Ida` from the month."""
    beside = (child for child in token.children if child.dep_ == "conj")
    return any(c.ent_type_ == "PERSON" and c.lower_ not in MONTHS for c in beside)


def _is_not_month(match: re.Match[str], story: Story) -> bool:
    """Tell the verb `May`, a person called April and a paper called March from a month."""
    token = story.token(match.start("month"))
    if token is None or (token.tag_ == "MD" and match.group() == match["month"]):
        return True  # but `this May`
    if match.group() == match["month"] and is_first_name(story, match.start()):
        return True
    if match.group().startswith("APR"):
        return True  # a yearly rate
    if len(match.group().rstrip(".")) == _SHORT and _is_of_pair(match, story):
        return True  # an actor called Dec
    if match.group() == match["month"] and _is_beside_person(token):
        return True
    if match.group() == match["month"] and is_bearer(story, match.start()):
        return True
    if match["month"].lower() == "march" and _is_walk(match, story, token):
        return True
    return (
        match.end() == match.end("month")
        and not match["month"].endswith(".")
        and token.ent_type_ in ("PERSON", "ORG", "PRODUCT")
        and match.start() == match.start("month")
    )


def _is_walk(match: re.Match[str], story: Story, token: Token) -> bool:
    """Tell `the Long March`, `the March for Life` from the month."""
    if match.group() != match["month"] or token.dep_ in ("compound", "nmod"):
        return False
    before = story.token(match.start() - 2)
    if before is not None and before.is_quote and before.i:
        before = before.nbor(-1)  # `the “March of Hope”`
    return before is not None and (before.pos_ in ("DET", "ADJ", "PROPN") or before.tag_ == "POS")


RULES = (
    rule("month-day", MONTH_DAY, _month_day),
    rule("day-month", DAY_MONTH, _month_day),
    rule(
        "days-month",
        rf"(?:the{S})?(?P<day1>{DAY_TH})(?:{S})?(?:and|or|to"
        rf"|[-–—/]|through|until)(?:{S})?(?P<last>{DAY_MONTH})",
        _second_day,
    ),
    rule(
        "month-days",
        rf"(?P<month>{MONTH}){S}(?P<day>{DAY_TH})(?:,{S}(?P<mid>{DAY_TH}),?)?(?:{S})?(?:and"
        rf"|or|to|[-–—/]|through)(?:{S})?(?:the{S})?(?P<day2>{DAY_TH})"
        rf"(?!{S}(?:{MONTH})){YEAR_TAIL}?",
        _two_days,
    ),
    rule(
        "month",
        rf"{PART}?(?:(?P<which>last|next|this|this past|this coming"
        rf"|the previous|the following){S})?(?P<month>{MONTH}){YEAR_TAIL}?",
        _month,
    ),
)

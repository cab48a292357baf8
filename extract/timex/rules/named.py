"""Rules for days with names: `Christmas Eve`, `last Thanksgiving`, `Easter week`, `Ramadan`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from spacy.tokens import Token

from extract.timex.calendar.feasts import FEASTS, LASTING, is_approximate
from extract.timex.calendar.holidays import HOLIDAYS, holiday
from extract.timex.calendar.lexicon import NUMBER, S, count, either
from extract.timex.calendar.point import from_date
from extract.timex.calendar.values import within
from extract.timex.context.clause import had_been_planned
from extract.timex.context.story import Reading, Story
from extract.timex.context.tense import is_calamity
from extract.timex.context.years import place_day
from extract.timex.rules.names import is_surname
from extract.timex.rules.rule import DAYPART, dated, rule, with_daypart
from extract.timex.rules.rule import within as narrowed
from extract.timex.rules.seasons import WHICH
from extract.timex.rules.stated import YEAR_AFTER, stated_year

_SOON = 60  # days ahead that a holiday without a tense may lie
_WEEK = 7
_DAYS_OFF = 21  # so near, nobody says `Christmas` of the one before
_JUST_GONE = 3
"""So many days after a holiday it is still the one that is meant: `will reopen after Easter`."""


def _holiday(match: re.Match[str], story: Story) -> Iterator[Reading]:
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    name = re.sub(r"\b(al|ul) ", r"\1-", name)
    name = _UNMARKED.get(name, name)
    if not match["holiday"][0].isupper() or _names_event(match, story, name):
        return
    if story.narrative and name in _OF_HISTORY:
        yield _on_holiday(_OF_HISTORY[name], match, "", name)
        return
    year, anchor = stated_year(match, story)
    if year is None and (story.narrative or story.looks_back(match.start())):
        found = story.last_with("year")
        if found is None or found[0].year < 1:
            return
        year, anchor = found[0].year, story.from_seen(found[1], match.start())
        if (near := holiday(name, year)) and near.month == 1:
            # New Year's Day after 30 December is the next year's
            told, anchor = place_day(story, (near.month, near.day), match.start("holiday"))
            year = told or year
    if year is not None:
        day = holiday(name, year)
    else:
        day, anchor = _nearest(name, match, story), story.from_published()
    if day is not None:
        yield _on_holiday(day, match, anchor, name)


# `New Years Day`
_UNMARKED = {name.replace("'s", "s"): name for name in (*HOLIDAYS, *FEASTS) if "'s" in name}
# Days that a history means the first time they were kept.
_OF_HISTORY = {"ve day": date(1945, 5, 8)}


_HONOURS = re.compile(rf"{S}Honou?rs\b")
_ACCORD = re.compile(rf"{S}(?:agreement|accords?|pact|deal|treaty)\b", re.IGNORECASE)
"""What is called after the day it was made: `the Good Friday Agreement`."""
# `the Yom Kippur War` is no day; nor is Easter Island.
_EVENT = re.compile(rf"{S}(?!Day\b|Eve\b|Holiday\b)[A-Z][a-z]+")


# `a Christmas market`, `Easter eggs` are there for weeks: they do not say the day.
_OF_THE_DAY = re.compile(
    rf"{S}(?:[ap]\.?m\b|dawn|day|eve|evening|holidays?|lunch|dinner|mass|message|morning|night|noon"
    r"|parade|procession|sermon|service|speech|today|truce|vacation|vigil)\b",
    re.IGNORECASE,
)


def _names_event(match: re.Match[str], story: Story, name: str) -> bool:
    token, last = story.token(match.start("holiday")), story.token(match.end("holiday") - 1)
    if token is not None and last is not None and (_is_place(token, last) or is_surname(token)):
        return True
    if token is not None and token.i and token.nbor(-1).text == "Operation":
        return True
    if name.startswith("new year") and _HONOURS.match(story.text, match.end()):
        return True
    if _is_of_season(match, story) or _ACCORD.match(story.text, match.end()):
        return True
    return name in FEASTS and _EVENT.match(story.text, match.end("holiday")) is not None


def _is_of_season(match: re.Match[str], story: Story) -> bool:
    """Tell `the Christmas market` from `the Christmas truce`, `the Easter bombings`."""
    token, last = story.token(match.start("holiday")), story.token(match.end("holiday") - 1)
    is_day = match["holiday"].lower().endswith(("day", "eve"))
    if token is None or last is None or is_day or match.end() != match.end("holiday"):
        return False
    if last.i + 1 == len(last.doc) or _OF_THE_DAY.match(story.text, match.end("holiday")):
        return False
    after = last.nbor()
    return after.tag_ in ("NN", "NNS") and last.head == after and not is_calamity(last)


def _is_place(token: Token, last: Token) -> bool:
    """Tell Easter Island from Easter, which alone is often taken for a place."""
    beside = [token.doc[at] for at in (token.i - 1, last.i + 1) if 0 <= at < len(token.doc)]
    of_place = token.ent_type_ in ("GPE", "LOC", "WORK_OF_ART")
    return of_place and any(each.ent_type_ == token.ent_type_ for each in beside)


def _nearest(name: str, match: re.Match[str], story: Story) -> date | None:
    """Choose the holiday gone by or the one to come."""
    now, which = story.published, (match["which"] or "").lower()
    if now is None:
        return None
    days = [d for y in (now.year - 1, now.year, now.year + 1) if (d := holiday(name, y))]
    past, ahead = [d for d in days if d <= now], [d for d in days if d >= now]
    if which == "this" and days:
        return min(days, key=lambda day: abs(day - now))
    if past and (now - past[-1]).days <= _JUST_GONE and which.strip() in ("", "the"):
        return past[-1]
    tense = story.tense(match.start())
    if story.holds(had_been_planned, match.start()) and days:
        return min(days, key=lambda day: abs(day - now))
    if ahead and (tense == "future" or "next" in which or "coming" in which):
        return ahead[0]
    wait = (ahead[0] - now).days if ahead else _SOON
    if not which and wait <= _counted_down(match, story):
        return ahead[0]
    near = _SOON if tense != "past" else _DAYS_OFF
    if (not which and wait < near) or (match["span"] and wait < _WEEK):
        return ahead[0]
    return past[-1] if past else None


# `with 40 days remaining before Election Day`, `days to Christmas`
_COUNTDOWN = re.compile(
    rf"(?:\b(?P<count>{NUMBER}){S})?\b(?P<unit>day|week|month)s?(?:{S}(?:left|remaining|to{S}go))?"
    rf"{S}(?:before|until|till|to|from|ahead{S}of){S}(?:the{S})?$",
    re.IGNORECASE,
)
_SIZES = {"day": 1, "week": 7, "month": 30}


def _counted_down(match: re.Match[str], story: Story) -> int:
    """Give the days between what is told and a holiday: what is past was so long before it."""
    start = match.start()
    told = _COUNTDOWN.search(story.text[story.sentence_start(start) : start])
    if told is None:
        return 0
    number = count(told["count"]) if told["count"] else None
    return round((number or 1) * _SIZES[told["unit"].lower()])


def _on_holiday(day: date, match: re.Match[str], anchor: str, name: str) -> Reading:
    """Read `Christmas night`, `Easter week`; the weekend of a Monday is the one before it."""
    span = (match["span"] or "").lower()
    if span:
        before = timedelta(days=1 if span == "weekend" and day.weekday() == 0 else 0)
        return dated(from_date(day - before, span), anchor)
    if name in LASTING and not match["daypart"] and match.end("holiday") == match.end("whole"):
        last = day + timedelta(days=LASTING[name] - 1)
        slack = timedelta(days=is_approximate(name))
        stretch = within(day - slack, last + slack)
        return Reading("DATE", f"{day}/{last}", "", None, anchor, edtf=stretch)
    mod = "APPROX" if is_approximate(name) else ""
    return with_daypart(dated(from_date(day), anchor, mod), match)


_ATTACKS = date(2001, 9, 11)


def _attacks(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `9/11`, `the Sept. 11 attacks`, `since Sept. 11`, a day that goes by its number."""
    now = story.published
    if match["since"] and (story.narrative or now is None or _is_recent(now)):
        return
    if now is None or now >= _ATTACKS:
        reading = narrowed(dated(from_date(_ATTACKS)), match, "since" if match["since"] else "day")
        # The 9/11 Commission sat later.
        yield replace(reading, stays=not story.holds(is_of_number, match.start()))


def is_of_number(token: Token) -> bool:
    """Tell `the 9/11 Commission` from `on 9/11`."""
    return token.dep_ in ("nummod", "compound", "nmod") and "/" in token.text


_RECENT = 90  # days


def _is_recent(now: date) -> bool:
    """Tell whether the last 11 September is so near that it may be the one that is meant."""
    this = date(now.year, 9, 11)
    last = this if this <= now else date(now.year - 1, 9, 11)
    return (now - last).days < _RECENT


_NAMES = (
    either([*HOLIDAYS, *FEASTS])
    .replace("'", "['’]")
    .replace("['’]s", "['’]?s")
    .replace(r"al\-", r"al[-\s]")
    .replace(r"ul\-", r"ul[-\s]")
)

RULES = (
    rule(
        "holiday-attacks",
        rf"(?:the{S}(?=11{S}))?(?P<day>(?<!Fahrenheit\s)9/11(?!/)|Sept(?:ember|\.)?{S}11(?:th)?|11{S}Sept(?:ember|\.)?)"
        rf"(?:(?<=9/11)|{S}(?:terror(?:ist)?{S})?(?:attack(?:s|er|ers)?|hijack\w+))"
        rf"|(?:since|after|before|post){S}(?P<since>Sept(?:ember|\.)?{S}11(?:th)?|11{S}Sept(?:ember|\.)?)"
        rf"(?!,?{S}\d)",
        _attacks,
    ),
    rule(
        "holiday",
        rf"(?:{WHICH})?(?<!lunar\s)(?<!chinese\s)(?<!jewish\s)(?<!islamic\s)"
        rf"(?P<whole>(?P<holiday>{_NAMES})(?:{S}(?:holiday|day))?)"
        rf"(?:{DAYPART}|{S}(?P<span>weekend|week)(?!\w))?{YEAR_AFTER}?(?P<before>)(?P<relb>)",
        _holiday,
    ),
)

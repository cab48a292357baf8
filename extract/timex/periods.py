"""Rules for quarters, halves, seasons and holidays: `third-quarter`, `last spring`, `Christmas`."""

import re
from collections.abc import Iterator

from extract.timex.holidays import HOLIDAYS, holiday
from extract.timex.lexicon import ORDINAL, S, SEASON, SEASONS, YEAR4, either, ordinal
from extract.timex.point import Point, cut, from_date, last_day, shift
from extract.timex.rule import PART, dated, part_mod, rule, unknown
from extract.timex.story import Reading, Story

OF_YEAR = (
    rf"(?:(?:{S}of|{S}in|,)?{S}(?:fiscal{S})?(?P<year>{YEAR4}|(?P<rel>this|last|next|that){S}year))"
)
YEAR_BEFORE = rf"(?:(?:(?:fiscal{S})?(?P<before>{YEAR4})(?:['’]s)?|(?P<relb>this|last|next){S}year['’]s|(?:the{S})?(?P<ago>year[- ](?:ago|earlier)|previous{S}year['’]s)){S}(?:fiscal[ -])?)"
WHICH = rf"(?:(?P<which>last|past|this|this{S}past|this{S}coming|next|coming|the{S}previous|the{S}following|that|the{S}same|the{S}current|the{S}next|the{S}latest|its{S}latest|the){S})"


def _year_of(match: re.Match[str], story: Story) -> tuple[int | None, str]:
    groups = match.groupdict()
    stated = groups.get("before") or (groups.get("year") if not groups.get("rel") else None)
    if stated:
        return int(stated), ""
    rel = groups.get("rel") or groups.get("relb")
    if rel and (now := story.now("year")):
        return now.year + {"last": -1, "next": 1}.get(rel.lower(), 0), story.from_published()
    return None, ""


def _numbered(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the third quarter`, `the first half of 2019`."""
    number, grain = ordinal(match["nth"]), match["unit"].lower()
    if not 1 <= number <= (4 if grain == "quarter" else 2):
        return
    year, anchor = _year_of(match, story)
    if year is None:
        now = story.now(grain)
        if story.narrative or now is None:
            found = story.last_with("year")
            if found is None:
                yield unknown(f"XXXX-{grain[0].upper()}{number}")
                return
            year, anchor = found[0].year, story.from_seen(found[1], match.start())
        else:
            anchor = story.from_published()
            year = _nearest_year(now, number, future=story.tense(match.start("nth")) == "future")
        if match["ago"]:
            year -= 1
    yield dated(Point(grain, year, number), anchor, part_mod(match))


def _nearest_year(now: Point, number: int, *, future: bool) -> int:
    if number > now.part + (0 if not future else 4) and number - now.part >= 2:
        return now.year - 1
    if future and number < now.part:
        return now.year + 1
    return now.year


def _quarter(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the latest quarter`, `the year-ago quarter`, `the 1988 period`."""
    which = (match["which"] or "").lower().split()
    word = match["unit"].lower()
    found = story.last(lambda p: p.grain == "quarter")
    now = story.now("quarter")
    if word == "period" and (
        found is None or not (match["ago"] or match["before"] or "latest" in which)
    ):
        return
    if found is None and now is None:
        return
    if found is not None and not (set(which) & {"this", "current", "next", "last"}):
        point, anchor = found.point, story.from_seen(found, match.start())
        latest = story.published and point.year < story.published.year - 1
        if not latest and "latest" in which and now and point.year < now.year:
            point = Point("quarter", now.year, point.part)
    else:
        if now is None:
            return
        point, anchor = now, story.from_published()
        steps = {"last": -1, "latest": -1, "next": 1, "previous": -1}
        point = (
            shift(
                point, next((steps[w] for w in which if w in steps), 0 if which != ["the"] else -1)
            )
            or point
        )
    if match["before"]:
        point = Point("quarter", int(match["before"]), point.part)
    elif match["ago"] or (match["relb"] or "").lower() == "last":
        year = (story.published.year if story.published else point.year) - 1
        point = Point("quarter", year, point.part)
    yield dated(point, anchor)


def _season(match: re.Match[str], story: Story) -> Iterator[Reading]:
    number = SEASONS[match["season"].lower()]
    token = story.token(match.start("season"))
    which = (match["which"] or "").lower()
    if token is None or token.pos_ not in ("NOUN", "PROPN"):
        return
    following = story.doc.text[match.end() : match.end() + 4].lower()
    if token.lower_ == "fall" and following == " of " and not match["year"]:
        return
    if not (which or match["year"] or match["part"]) and token.lower_ == "fall":
        return
    year, anchor = _year_of(match, story)
    if year is None:
        year, anchor = _season_year(match, story, number, which.split()[-1] if which else "")
    if year is None:
        yield unknown(f"XXXX-{('SP', 'SU', 'FA', 'WI')[number - 1]}")
    else:
        yield dated(Point("season", year, number), anchor, part_mod(match))


def _season_year(
    match: re.Match[str], story: Story, number: int, which: str
) -> tuple[int | None, str]:
    now = story.now("season")
    found = story.last_with("year")
    if (
        story.narrative or now is None or which in ("that", "same", "previous", "following")
    ) and found:
        # The winter after December 1914 has most of its days in 1915.
        turn = number == 4 and found[1].point.month >= 9
        year = found[0].year + turn + {"next": 1, "following": 1, "last": -1, "previous": -1}.get(which, 0)
        return year, story.from_seen(found[1], match.start())
    if now is None:
        return None, ""
    year, part = now.year, now.part
    if which in ("last", "past", "previous"):
        year -= number >= part
    elif which in ("next", "coming") or story.tense(match.start("season")) == "future":
        year += number < part or (number == part and which == "next")
    elif which != "this" and number > part:
        year -= 1
    return year, story.from_published()


def _holiday(match: re.Match[str], story: Story) -> Iterator[Reading]:
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    if not match["holiday"][0].isupper():
        return
    year, anchor = _year_of(match, story)
    if year is not None:
        day = holiday(name, year)
        if day:
            yield dated(from_date(day), anchor)
        return
    if story.narrative or story.published is None:
        found = story.last_with("year")
        day = holiday(name, found[0].year) if found and found[0].year > 0 else None
        if found and day:
            yield dated(from_date(day), story.from_seen(found[1], match.start()))
        return
    now, which = story.published, (match["which"] or "").lower()
    days = [d for y in (now.year - 1, now.year, now.year + 1) if (d := holiday(name, y))]
    past = [d for d in days if d <= now]
    ahead = [d for d in days if d >= now]
    future = story.tense(match.start()) == "future" or "next" in which or "coming" in which
    chosen = ahead[0] if future and ahead else past[-1] if past else None
    if (
        not which
        and not future
        and ahead
        and story.tense(match.start()) != "past"
        and (ahead[0] - now).days < 60
    ):
        chosen = ahead[0]
    if chosen:
        yield dated(from_date(chosen), story.from_published())


RULES = (
    rule("quarter-nth", rf"{PART}?{YEAR_BEFORE}?(?:(?:the|its|their|a){S})?(?:year-(?:ago|earlier){S})?(?:fiscal[ -])?(?P<nth>first|second|third|fourth|last|latter|[1-4](?:st|nd|rd|th))[- ](?:fiscal[ -])?(?P<unit>quarter){OF_YEAR}?", _numbered),
    rule("half", rf"{PART}?{YEAR_BEFORE}?(?:(?:the|its){S})?(?P<nth>first|second)[- ](?P<unit>half){OF_YEAR}", _numbered),
    rule("quarter", rf"{WHICH}?(?:(?:comparable|corresponding){S})?{YEAR_BEFORE}?(?P<unit>quarter|period)", _quarter),
    rule("season", rf"{PART}?{WHICH}?(?:(?:early|late|mid)[- ])?{YEAR_BEFORE}?(?P<season>{SEASON}){OF_YEAR}?", _season),
    rule("holiday", rf"(?:{WHICH})?(?P<holiday>{either(HOLIDAYS)})(?:{S}(?:holiday|day))?{OF_YEAR}?(?P<before>)(?P<relb>)", _holiday),
)  # fmt: skip
_ = (cut, last_day, ORDINAL)

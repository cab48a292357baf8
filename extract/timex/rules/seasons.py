"""Rules for seasons: `last spring`, `the winter of 1941`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.timex.calendar.lexicon import NUMBER, SEASON, SEASONS, YEAR4, S, count
from extract.timex.calendar.point import SEASONS as SEASON_MARKS
from extract.timex.calendar.point import Point, cut
from extract.timex.context.awaited import awaits_contest
from extract.timex.context.clause import could_be
from extract.timex.context.story import Reading, Story
from extract.timex.context.verbs import FORETOLD
from extract.timex.rules.days import BC
from extract.timex.rules.names import is_in_quoted_title
from extract.timex.rules.rule import PART, dated, part_mod, rule, unknown
from extract.timex.rules.stated import YEAR_AFTER, YEAR_BEFORE, stated_year

WHICH = (
    rf"(?:(?P<which>last|past|this|this{S}past|this{S}coming"
    rf"|next|coming|the{S}previous|the{S}following|that|the"
    rf"{S}same|the{S}current|the{S}next|the{S}latest|its"
    rf"{S}latest|the){S})"
)


def _season(match: re.Match[str], story: Story) -> Iterator[Reading]:
    number = SEASONS[match["season"].lower()]
    token = story.token(match.start("season"))
    which = (match["which"] or "").lower()
    if token is None or token.pos_ not in ("NOUN", "PROPN"):
        return
    if _is_named(match, story, token) or (token.lower_ == "fall" and _falls(match, story, token)):
        return
    year, anchor = _stated_year(match, story)
    if year is None:
        year, anchor = _season_year(match, story, number, which.split()[-1] if which else "")
    if year is None:
        yield unknown(f"XXXX-{SEASON_MARKS[number - 1]}")
    else:
        # A season alone takes its year from the story and must not give it back changed.
        reading = dated(Point("season", year, number), anchor, part_mod(match))
        yield replace(reading, stays=not (story.narrative and anchor))


def _is_named(match: re.Match[str], story: Story, token: Token) -> bool:
    """Tell a name that is made of a season."""
    if not (match["which"] or match["year"] or match["part"]) and _names_other(match, story):
        return True
    if match.end() == match.end("season") and (
        _is_of_name(token) or _GAMES.match(story.text, match.end())
    ):
        return True  # the Winter Olympics
    if match.end() == match.end("season") and _OF_WHAT.match(story.text, match.end()):
        return True  # the winter of discontent
    return is_in_quoted_title(story, *match.span()) and not _is_of_event(token)


def _falls(match: re.Match[str], story: Story, fall: Token) -> bool:
    """Tell what falls from the autumn."""
    if story.text[match.end() : match.end() + 4].lower() == " of " and not match["year"]:
        return True
    if (
        _A.search(story.text[: match.start()][-4:])
        and fall.dep_ != "compound"
        and not match["year"]
    ):
        return True  # `after an early fall`
    if match["part"]:
        return False
    which = (match["which"] or "").lower()
    if which == "the" and not match["year"] and _IN_WHAT.match(story.text, match.end()):
        return True  # `the fall in sales`
    if which in ("", "the") and _FALL_IN.search(match[0]):
        return True  # `his fall in 2003`
    return not (which or match["year"]) or (which == "the" and _is_tumble(fall))


_A = re.compile(rf"\ban?{S}$", re.IGNORECASE)
_HAPPENING = frozenset(("dobj", "nsubj", "nsubjpass"))


def _is_tumble(fall: Token) -> bool:
    """Tell `saw the fall`, `after the fall he got up` from `in the fall`, `the fall term`."""
    beside = fall.dep_ == "pobj" and fall.head.lower_ in ("after", "before", "from", "with")
    return fall.dep_ in _HAPPENING or beside


_IN_WHAT = re.compile(rf"{S}in{S}(?!the\b|an?\b|h[ie][sr]\b)[a-z]")
_FALL_IN = re.compile(rf"\bfall{S}in{S}")
_GAMES = re.compile(rf"{S}(?:(?:Youth|World){S})?(?:Olympic|Paralympic|Universiade|Games\b)")
_OF_WHAT = re.compile(
    rf"{S}of{S}(?!(?:the|an?|this|that|last|next|his|her|eighteen|nineteen|twenty)\b)[a-z]"
)
_OF_NAME = re.compile(rf"{S}of{S}[A-Z]")


def _names_other(match: re.Match[str], story: Story) -> bool:
    """Tell the Arab Spring, Ed Winter and a hot spring from a season."""
    token = story.token(match.start("season"))
    before = token.nbor(-1) if token is not None and token.i else None
    if token is None or before is None or token.is_sent_start:
        return False
    if token.text.istitle() and token.ent_type_ == "GPE":
        return True  # a town called Spring
    if token.text.istitle() and _OF_NAME.match(story.text, match.end()):
        return True  # a campaign called Spring of Hope
    named = before.text.istitle() and before.pos_ in ("PROPN", "ADJ") and before.ent_type_ != "DATE"
    # `the Spring Offensive` does take place in spring.
    event = token.i + 1 < len(token.doc) and token.nbor().text.istitle()
    # The Arab spring, but not the Russian spring offensive.
    rising = token.lower_ == "spring" and named and before.pos_ == "ADJ" and not _is_of_event(token)
    water = before.lower_ in ("hot", "mineral", "thermal")
    return (token.text.istitle() and named and not event) or rising or water


_OF_WEATHER = frozenset("blizzard death flood heatwave rain snowstorm storm".split())
_THINGS = frozenset(("NN", "NNS"))
_PLACES = frozenset("palace park street road garden gardens hill lane valley".split())


def _is_of_name(season: Token) -> bool:
    """Tell the Winter Palace, winter wheat and winter deaths from the spring offensive."""
    if season.dep_ != "compound" or season.i + 1 == len(season.doc):
        return False
    after = season.nbor()
    if not season.text.istitle() or season.is_sent_start:
        named = after.tag_ in _THINGS and not after.text.istitle()  # `the autumn Tests`
        return after == season.head and named and not _is_of_event(season)
    if not after.text.istitle() or _is_of_event(season):
        return False
    return season.ent_type_ in ("ORG", "FAC", "LOC", "GPE") or after.lower_ in _PLACES


def _is_of_event(season: Token) -> bool:
    """Tell the spring offensive, which does take place in spring, from winter storms and deaths."""
    noun = season.head.lemma_.lower().removeprefix("counter-")
    event = noun in NOUNS["event"] and noun not in _OF_WEATHER
    return season.dep_ == "compound" and event


# `the Spring Offensive of 1918`
_OF_YEAR = re.compile(rf"(?:{S}[A-Z][\w-]+){{1,2}}{S}of{S}(?P<year>{YEAR4})(?!\w)")


# `the summer and early autumn of 1940`
_AND_OF = re.compile(
    rf"{S}(?:and|or|to){S}(?:the{S})?(?:(?:early|late|mid)(?:{S}|-))?{SEASON}{S}(?:of{S})?"
    rf"(?P<year>{YEAR4})(?!\w)",
    re.IGNORECASE,
)


def _stated_year(match: re.Match[str], story: Story) -> tuple[int | None, str]:
    if match["year_bc"]:
        return -int(match["year_bc"]), ""
    if match.end() == match.end("season"):
        ahead = _OF_YEAR.match(story.text, match.end()) or _AND_OF.match(story.text, match.end())
        if ahead:
            return int(ahead["year"]), ""
    return stated_year(match, story)


_AUTUMN = 9  # September


def _season_year(
    match: re.Match[str], story: Story, number: int, which: str
) -> tuple[int | None, str]:
    now = story.now("season")
    found = story.last_with("year")
    back = which in ("", "the") and story.looks_back(match.start())
    if which == "that" and story.narrative and (just := story.just_told("year")):
        found = cut(just.point, "year") or just.point, just
    pointed = which in ("that", "same", "previous", "following")
    if (story.narrative or now is None or pointed or back) and found:
        # The winter after December 1914 has most of its days in 1915.
        told = found[1].point
        autumn = told.grain == "season" and told.part == SEASONS["autumn"] and which in ("", "the")
        turn = autumn and number == SEASONS["spring"]
        turn = turn or (number == SEASONS["winter"] and (autumn or told.month >= _AUTUMN))
        year = (
            found[0].year
            + turn
            + {"next": 1, "following": 1, "last": -1, "previous": -1}.get(which, 0)
        )
        return year, story.from_seen(found[1], match.start())
    if now is None or story.narrative or pointed:
        return None, ""
    year, part = now.year, now.part
    if which in ("last", "past", "previous"):
        year -= number >= part
    elif which in ("next", "coming") or _is_ahead(story, match.start("season")):
        year += number < part or (number == part and which == "next")
    elif which != "this" and number > part and not _awaits(story, match.start("season")):
        year -= 1
    return year, story.from_published()


def _is_ahead(story: Story, offset: int) -> bool:
    """Tell `will open in spring`, `has predicted an early spring`."""
    token = story.token(offset)
    foretold = token is not None and token.dep_ == "dobj"
    foretold = foretold and token is not None and token.head.lemma_.lower() in FORETOLD
    ahead = story.tense(offset) == "future" or story.holds(awaits_contest, offset)
    return foretold or ahead


def _awaits(story: Story, offset: int) -> bool:
    """Tell a season of the present that has not begun: `a vaccine becomes available in autumn`."""
    token = story.token(offset)
    by = token is not None and token.dep_ == "pobj" and token.head.lower_ in ("by", "before")
    tense = story.tense(offset)
    return tense == "present" or (by and tense != "past") or story.holds(could_be, offset)


def _seasons_ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `three summers ago`."""
    number, back = SEASONS[match["season"].lower()], count(match["count"])
    year, anchor = _season_year(match, story, number, "last")
    if year is not None and back and not story.narrative:
        yield dated(Point("season", year - int(back) + 1, number), anchor)


RULES = (
    rule("seasons-ago", rf"(?P<count>{NUMBER}){S}(?P<season>{SEASON})s{S}ago", _seasons_ago),
    rule(
        "season",
        rf"{PART}?{WHICH}?(?:(?:early|late|mid)[- ])?{YEAR_BEFORE}?"
        rf"(?P<season>{SEASON})(?:{YEAR_AFTER}|{S}(?:of{S})?(?P<year_bc>\d{{1,4}}){BC})?",
        _season,
    ),
)

"""In which year a day lies that is told without one, where other articles say it.

In: mentions and their articles. Out: the same mentions; where one names a blow by its day alone
(`the 7 October attack`), which the reading of its own article takes for the nearest one, and
articles say of a like blow that it was on that day of an earlier year, the day is of that year.
What a clause dates so (`troops attacked on 7 October`) is news and stays, unless the day is still
to come when the article appears. Votes and feasts, which come again, stay as they are.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.lexicon.spelling import fold
from extract.lexicon.stems import stems_of
from extract.lexicon.synonyms import groups_of, kinds_of
from extract.mention import Mention, MentionDate
from extract.merging.acts import telling
from extract.merging.when import SAYS_YEAR
from records.edtf import parse_edtf
from records.model import Article

_BLOWS = frozenset({"attack", "death", "disaster"})
"""Kinds of what nobody announces."""
_ARTICLES = 2
"""So many others must say the year: one may err."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NO_YEAR = re.compile(rf"(?:{_MONTH} {_DAY}|{_DAY} (?:of )?{_MONTH})", re.IGNORECASE)
_OWNED = re.compile(r"(?:\b(?:the|its|their|his|her)|\w['’]s?)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""Before a day that names something, and tells not when: `launched its brutal [7 October] raid`."""


@dataclass(frozen=True, slots=True)
class _Act:
    """What was done, and by or to whom, as far as words name them."""

    predicates: frozenset[str]
    names: frozenset[str]

    def is_like(self, other: "_Act") -> bool:
        named = self.names.isdisjoint(other.names) and self.names and other.names
        return not self.predicates.isdisjoint(other.predicates) and not named


def with_years(mentions: Sequence[Mention], articles: Mapping[str, Article]) -> list[Mention]:
    """Put what is known by its day alone into the year that other articles say."""
    said: dict[tuple[int, int], list[tuple[Mention, _Act]]] = defaultdict(list)
    for mention in mentions:
        day = _exact(mention.date)
        if day and mention.date and SAYS_YEAR.search(mention.date.text):
            said[day.month, day.day].append((mention, _act(mention, articles)))
    return [_in_its_year(mention, said, articles) for mention in mentions]


def _in_its_year(
    mention: Mention,
    said: Mapping[tuple[int, int], Sequence[tuple[Mention, _Act]]],
    articles: Mapping[str, Article],
) -> Mention:
    day = _exact(mention.date)
    if not day or not mention.date or not _names_by_day(mention, mention.date, day, articles):
        return mention
    act = _act(mention, articles)
    years: dict[int, set[str]] = defaultdict(set)
    for other, its in said.get((day.month, day.day), ()):
        its_day = _exact(other.date)
        if its_day and its_day < day and other.article != mention.article and act.is_like(its):
            years[its_day.year].add(other.article)
    if not years:
        return mention
    year = max(years, key=lambda each: (len(years[each]), each))
    if len(years[year]) < _ARTICLES:
        return mention
    moved = day.replace(year=year)
    when = replace(mention.date, edtf=parse_edtf(moved.isoformat()), likely=moved)
    return replace(
        mention, date=when, aspect="happened" if mention.aspect == "planned" else mention.aspect
    )


def _names_by_day(
    mention: Mention, when: MentionDate, day: date, articles: Mapping[str, Article]
) -> bool:
    """Say whether a day without its year names what happened, or cannot be the day meant."""
    if not (when.counted or _NO_YEAR.fullmatch(when.text)):
        return False
    article = articles[mention.article]
    appeared = article.published.latest if article.published else None
    if appeared and day > appeared:
        return True
    return not mention.clause or _OWNED.search(article.text[: when.start]) is not None


def _exact(when: MentionDate | None) -> date | None:
    return when.edtf.exact_day if when and when.text else None


def _act(mention: Mention, articles: Mapping[str, Article]) -> _Act:
    told = telling(mention, articles[mention.article].text)
    lemmas = [each for each in told if not kinds_of(each).isdisjoint(_BLOWS)]
    stems = {each for lemma in lemmas for each in stems_of(lemma)}
    groups = {f"{name}:" for lemma in lemmas for name in groups_of(lemma)}
    named = [each.name for each in mention.participants if each.kind] + list(mention.places)
    return _Act(
        frozenset(stems | groups), frozenset(token for name in named for token in fold(name))
    )

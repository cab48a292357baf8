"""When what goes on began, where it is only named: `amid the north's invasion of the south`.

In: mentions. Out: the same mentions; what no words date, and what lasts once it has begun, gets
for its likeliest day the one on which most others say that this body did so to that land. So news
of years later names the same invasion, and not one of its own week.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from extract.lexicon import sections
from extract.lexicon.spelling import fold
from extract.lexicon.stems import stem, stems_of
from extract.mention import Mention
from extract.merging.governments import as_governments

LASTING = frozenset(stem(word) for word in sections("common")["lasting"])
"""Stems of what goes on for weeks, or years."""
Sides = tuple[str, str]


def with_starts(mentions: Sequence[Mention]) -> list[Mention]:
    """Give what lasts and has no day the likeliest day on which it began."""
    begun: dict[Sides, Counter[date]] = defaultdict(Counter)
    for mention in mentions:
        if mention.date and mention.is_dated and (day := mention.date.edtf.exact_day):
            for sides in _sides(mention):
                begun[sides][day] += 1
    return [_from_start(mention, begun) for mention in mentions]


def _from_start(mention: Mention, begun: dict[Sides, Counter[date]]) -> Mention:
    when = mention.date
    if when is None or mention.is_dated or mention.headline or when.edtf.latest is None:
        return mention
    said: Counter[date] = Counter()
    for sides in _sides(mention):
        said |= Counter({day: n for day, n in begun[sides].items() if day <= when.edtf.latest})
    likely = max(said, key=lambda day: (said[day], day), default=None)
    return replace(mention, date=replace(when, likely=likely)) if likely else mention


def _sides(mention: Mention) -> Iterator[Sides]:
    """Name who does to whom, or where, what lasts; each by a word."""
    if LASTING.isdisjoint(stems_of(mention.lemma)):
        return
    mention = as_governments(mention)
    agents = [each for each in mention.participants if each.role == "agent" and each.kind]
    if any(each.kind == "person" for each in agents):
        return
    doers = {token for each in agents for token in fold(each.name)}
    befallen = [e.name for e in mention.participants if e.role == "patient" and e.kind]
    land = {token for name in (*befallen, *mention.places) for token in fold(name)}
    yield from product(sorted(doers), sorted(land - doers))

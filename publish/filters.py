"""What the timeline's filters read: facets of every event, and the cards to show.

In: an assembly. Out: files: scripts that hold nothing but data. They are scripts
since a page that is opened from a disk may load those, and no other data. The first has each
event's period and facets as numbers; the cards come in small files, of which a reader loads
those that are to be seen, so that the filters work alike on a few events and on thousands.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from publish import urls, words
from publish.alphabet import alphabetical
from publish.assemble import Assembly, cards
from publish.context import CardList
from publish.dates import MONTHS
from publish.files import AnyFile, File, kept_file
from publish.later import later
from publish.render import render
from records.kept import Kept, digest
from records.model import Event

_CARDS = 20
"""So many cards a file: few enough to load for one of them, enough to keep the files few."""


def filter_files(assembly: Assembly, kept: Kept) -> Iterator[AnyFile]:
    """Write the index of the facets and the files of cards, in the timeline's order."""
    events = _in_order(assembly)
    if not events:
        return
    yield File(urls.FILTER_INDEX, _script(urls.FILTER_INDEX, _index(assembly, events)))
    for number, start in enumerate(range(0, len(events), _CARDS)):
        some = events[start : start + _CARDS]
        shown = CardList(urls.root_of(urls.HOME), later(cards, assembly.shown_of(some), ""))
        path = urls.filter_cards_path(number)
        yield kept_file(path, kept, digest("cards", path, shown), partial(_cards, path, shown))


def _cards(path: str, shown: CardList) -> bytes:
    return _script(path, render("cards.html", shown))


def _in_order(assembly: Assembly) -> Sequence[Event]:
    events = assembly.catalog.events
    return events[::-1] if assembly.catalog.content.site.order == "newest" else events


def _script(path: str, value: object) -> bytes:
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"sourcelineData({json.dumps(path)},{data});\n".encode()


def _index(assembly: Assembly, events: Sequence[Event]) -> Mapping[str, object]:
    titles = _titles(assembly)
    named = [_facets(assembly, event) for event in events]
    names = [_by_weight(facets[i] for facets in named) for i in range(len(titles))]
    numbers = [{name: number for number, name in enumerate(own)} for own in names]
    return {
        "words": _words(assembly),
        "cards": _CARDS,
        "facets": [
            {"key": key, "title": title, "names": own}
            for (key, title), own in zip(titles.items(), names, strict=True)
        ],
        "events": [
            [
                *_period(event),
                *([own[name] for name in each] for own, each in zip(numbers, facets, strict=True)),
            ]
            for event, facets in zip(events, named, strict=True)
        ],
    }


def _facets(assembly: Assembly, event: Event) -> tuple[tuple[str, ...], ...]:
    """List an event's names of each facet, in the order of their titles."""
    own = assembly.catalog.name_of
    topics = (event.actors, event.places, event.tags)
    named = (tuple(dict.fromkeys(map(own, names))) for names in topics)
    return (*named, _reporters(assembly, event))


def _reporters(assembly: Assembly, event: Event) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.text for link in assembly.shown[event.id].reports.links))


def _by_weight(names: Iterable[Sequence[str]]) -> list[str]:
    """Order names by how many events have them, then by the alphabet."""
    counts: dict[str, int] = {}
    for own in names:
        for name in own:
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], alphabetical(name)))


def _period(event: Event) -> tuple[str, str]:
    first, last = event.date.earliest, event.date.latest
    return first.isoformat() if first else "", last.isoformat() if last else ""


def _titles(assembly: Assembly) -> Mapping[str, str]:
    text = words.words_for(assembly.catalog.content.site.language)
    return {
        "actor": text.actors,
        "place": text.places,
        "tag": text.tags,
        "source": text.sources,
    }


def _words(assembly: Assembly) -> Mapping[str, object]:
    text = words.words_for(assembly.catalog.content.site.language)
    return {
        "period": text.filter_period,
        "from": text.filter_from,
        "to": text.filter_to,
        "find": text.filter_find,
        "finding": text.filter_finding,
        "shown": text.filter_shown,
        "none": text.filter_none,
        "clear": text.filter_clear,
        "more": text.filter_more,
        "hint": text.filter_hint,
        "months": MONTHS,
        "day": words.DAY,
    }

"""How the date of an event is known: an event and its passages in, what its page says of it out.

What gives the record's date stands first, then what agrees with it, the most exact first; sources
of another date stand apart, so that a reader sees at once who says otherwise.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence

from publish import urls, words
from publish.assemble import published_words
from publish.catalog import Quoted
from publish.dates import date_words
from publish.parts import DateEvidence, EvidenceSource, Link
from records.edtf import Edtf, overlap
from records.model import Event

Evidence = tuple[DateEvidence, ...]


def date_evidence(event: Event, quoted: Sequence[Quoted]) -> tuple[Evidence, Evidence]:
    """Give what sources say of when: of those that can mean the event's date, and of the others."""
    dated = [(item, item.source.date.means) for item in quoted if item.source.date]
    fitting = [one for one in dated if overlap(one[1], event.date)]
    fitting.sort(key=lambda one: (one[1] != event.date, _days(one[1])))
    others = (item for item, means in dated if not overlap(means, event.date))
    return tuple(_together(item for item, _ in fitting)), tuple(_together(others))


def _days(edtf: Edtf) -> int:
    """Give how many days a date may be; those without an end are the least exact."""
    first, last = edtf.earliest, edtf.latest
    return (last - first).days if first and last else sys.maxsize


def number_link(item: Quoted) -> Link:
    """Link to a passage on the same page, by its publisher and number."""
    return Link(numbered(item), urls.href("", urls.quote_anchor(item.source.id)))


def numbered(item: Quoted) -> str:
    """Name a passage by its publisher, or its article, and its number."""
    return words.numbered(item.article.publisher or item.article.title, item.number)


def _together(quoted: Iterable[Quoted]) -> Iterator[DateEvidence]:
    """Put sources together that mean the same by the same words, in the order given."""
    saying: dict[tuple[str, str, str], list[EvidenceSource]] = {}
    for item in quoted:
        if item.source.date:
            said = item.source.date.text
            means = date_words(item.source.date.means, [said])
            source = EvidenceSource(number_link(item), published_words(item.article))
            told = (words.quoted(said), item.article.language, means)
            saying.setdefault(told, []).append(source)
    for told, sources in saying.items():
        yield DateEvidence(*told, tuple(sources))

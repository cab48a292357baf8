"""What is in the content folder already, ready to be asked whose a mention is.

In: the loaded content and the ledger. Out: for each mention the record that it belongs to, and
the date that an editor has given it.

A record of a mention is found by the ledger, which knows where each went, whatever an editor has
made of the record's title or date; else a record that quotes the passage owns it. A mention whose
record is gone was deleted on purpose.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from extract.ledger import Ledger, Read, mention_key, quoting_key
from extract.mention import Mention
from records.edtf import overlap
from records.model import Content, Event, Source
from records.quotes import locate, nearest

_MENDED = 0.75
"""Of a passage's words, those that it keeps when one or two are mended; another's are fewer."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where in its article the quote of a record stands: text[start:end]."""

    start: int
    end: int
    source: Source
    event: Event

    def overlaps(self, start: int, end: int) -> bool:
        """Say whether it shares a character with text[start:end]."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Known:
    """What is in the content folder, ready to be asked who owns a passage."""

    content: Content
    ledger: Ledger
    event_by_id: Mapping[str, Event]
    quoted: Mapping[str, tuple[Passage, ...]]
    """For each article, the passages that records quote."""

    def owner(self, mention: Mention) -> str:
        """Give the id of the event that a mention belongs to, deleted ones included, or nothing.

        The ledger knows what the extractor made of it. Where that event is gone, or has lost the
        passage, but a record quotes it that did not before, an editor has moved it there by hand.
        """
        drafted = self.drafted_for(mention)
        everywhere = tuple(passage.event for passage in self._quoting(mention))
        if drafted in {event.id for event in everywhere}:
            return drafted
        key, read = self._key(mention), self._read(mention)
        used = read.used_for(key.partition(".")[0])
        quoting = [event for event in everywhere if event.id not in used]
        # One sentence may be quoted by two records: the date tells which of its events is meant.
        return min(quoting, key=lambda event: not agrees(mention, event)).id if quoting else drafted

    def drafted_for(self, mention: Mention) -> str:
        """Give the id of the event that an earlier run put a mention to, or nothing."""
        return self._read(mention).mentions.get(self._key(mention), "")

    def to_remember(self, mention: Mention, owner: str) -> dict[str, str]:
        """Note a mention's event, and the other records that quote its passage as it is."""
        key = self._key(mention)
        noted = self._read(mention).used_for(key.partition(".")[0])
        quoting = {passage.event.id for passage in self._quoting(mention)} - noted
        return {quoting_key(key, event): event for event in sorted(quoting)} | {key: owner}

    def as_corrected(self, mention: Mention) -> Mention:
        """Date a mention as an editor does, so that later reports are compared with the truth.

        That is what its quote's words mean by the record. Where the record that was drafted of
        the mention has another date now, that; a quote moved there by hand tells another moment.
        """
        owner = self.owner(mention)
        event = self.event_by_id.get(owner)
        if event is None or mention.date is None:
            return mention
        quotes = (passage.source for passage in self._quoting(mention) if passage.event is event)
        edtf = next((each.date.means for each in quotes if each.date), mention.date.edtf)
        if owner == self.drafted_for(mention) and not overlap(edtf, event.date):
            edtf = event.date
        if edtf == mention.date.edtf:
            return mention
        basis = f"{mention.date.basis}; {edtf} in {event.place.path}"
        return replace(mention, date=replace(mention.date, edtf=edtf, basis=basis, likely=None))

    def _read(self, mention: Mention) -> Read:
        return self.ledger.articles.get(mention.article, Read("", ""))

    def _key(self, mention: Mention) -> str:
        return mention_key(mention, self.content.article_by_id[mention.article])

    def _quoting(self, mention: Mention) -> Iterator[Passage]:
        for passage in self.quoted.get(mention.article, ()):
            if passage.overlaps(mention.start, mention.end):
                yield passage


def agrees(mention: Mention, event: Event) -> bool:
    """Say whether the mention's date could be the event's."""
    return mention.date is None or overlap(mention.date.edtf, event.date)


def known_records(content: Content, ledger: Ledger) -> Known:
    """Find where in the articles every record's quotes stand, or the words that they were."""
    quoted: dict[str, list[Passage]] = {}
    for event in content.events:
        for source in event.sources:
            article = content.article_by_id.get(source.article)
            span = _standing(source.quote, article.text) if article else None
            if span:
                quoted.setdefault(source.article, []).append(Passage(*span, source, event))
    return Known(
        content,
        ledger,
        event_by_id={event.id: event for event in content.events},
        quoted={article: tuple(passages) for article, passages in quoted.items()},
    )


def _standing(quote: str, text: str) -> tuple[int, int] | None:
    """Find a quote in its article; of one whose words were mended there, what it is now.

    Else the mended sentence would be drafted again, beside the record that quotes it.
    """
    found = locate(quote, text)
    if found is not None:
        return found
    like = nearest(quote, text)
    same = SequenceMatcher(None, quote.split(), like.split()).ratio()
    return locate(like, text) if same >= _MENDED else None

"""Read a short text as the extractor does: text and a publication day in, mentions out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from spacy.tokens import Doc

from extract.mention import Mention
from extract.mentions import Considered, consider, explain, find_mentions
from extract.mentions.headline.headline_case import sentence_case
from extract.nlp import load_pipeline, parse
from extract.timex import Published, Timex, tag
from records.edtf import parse_edtf
from records.model import Article, Entity

DAY = "2021-03-10"
"""When a text appeared that says no other day: a Wednesday."""
FIXTURES = Path(__file__).parent / "fixtures" / "mentions"


def parsed(text: str) -> Doc:
    """Parse a text."""
    return parse(load_pipeline(), text)


def article(text: str, published: str) -> Article:
    """Make an article that appeared on a day."""
    return Article("story", "A story", text, published=parse_edtf(published))


def times(doc: Doc, published: str) -> tuple[Timex, ...]:
    """Tag the temporal expressions of a parsed text."""
    day = date.fromisoformat(published)
    return tag(doc, Published(day, day))


def mentions(
    text: str, published: str = DAY, entities: tuple[Entity, ...] = ()
) -> tuple[Mention, ...]:
    """Find the mentions of a text that appeared on a day."""
    doc = parsed(text)
    return find_mentions(article(text, published), doc, times(doc, published), entities)


def headlined(title: str, text: str) -> tuple[Mention, ...]:
    """Find the mentions of a text of 10 March 2021 under a headline."""
    doc = parsed(text)
    headline = parsed(sentence_case(title, doc))
    told = replace(article(text, DAY), title=title)
    return find_mentions(told, doc, times(doc, DAY), (), headline)


def considered(text: str, published: str = DAY) -> Iterator[Considered]:
    """Give every trigger of a text with what was decided."""
    doc = parsed(text)
    return consider(article(text, published), doc, times(doc, published))


def decided(word: str, text: str) -> Considered:
    """Give what was decided of the trigger with this word."""
    return next(one for one in considered(text) if one.trigger.head.text == word)


def explained(text: str, published: str = DAY) -> list[str]:
    """Give the lines of the explanation."""
    doc = parsed(text)
    return list(explain(article(text, published), doc, times(doc, published)))


def dates(text: str, published: str = DAY) -> dict[str, str]:
    """Give the EDTF date of each trigger by its word."""
    found = considered(text, published)
    return {one.trigger.head.text: str(one.date.edtf) if one.date else "" for one in found}

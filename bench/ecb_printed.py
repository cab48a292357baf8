"""Read the dates of an ECB+ article in its text as it was printed, not as it was tokenised.

In: the lines of an article, each a list of words. Out: the date of each predicate, by line and
word. The corpus has spaces before every mark, and `Oct . 21 , 2011` is no date. What annotators
mark and the extractor would not read as an event (`Deputy Shot and Killed`) is dated as it dates
all that has no day: by the day that its article appeared.
"""

from collections.abc import Sequence
from dataclasses import replace

from spacy.language import Language

from bench.tokenised import as_written
from extract.mention import MentionDate
from extract.mentions import consider
from extract.mentions.dates.storytime import by_its_article
from extract.nlp import parse
from extract.pipeline import published_window
from extract.timex import tag
from records.model import Article


class Printed:
    """An article as it was printed, without the spaces that cut it into tokens."""

    def __init__(self) -> None:
        self.text = ""
        self._at: dict[tuple[int, int], int] = {}

    def add(self, line: int, words: Sequence[str]) -> None:
        """Add a line, and keep where its words stand."""
        printed, start, at = as_written(" ".join(words)), len(self.text), 0
        for place, word in enumerate(words):
            piece = as_written(word).strip()
            found = printed.find(piece, at)
            if found >= 0:
                self._at[line, place] = start + found
                at = found + len(piece)
        self.text += printed + "\n"

    def dates(self, article: Article, nlp: Language) -> dict[tuple[int, int], MentionDate | None]:
        """Date the predicates as the extractor does, by line and word."""
        printed = replace(article, text=self.text)
        doc = parse(nlp, self.text)
        published = published_window(printed)
        considered = consider(printed, doc, tag(doc, published))
        found = {token.idx: one.date for one in considered for token in one.trigger.tokens}
        news = by_its_article(published)
        return {word: found.get(at, news) for word, at in self._at.items()}

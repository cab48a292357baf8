"""Say what an editor should fill in or check in an article just imported.

In: the article and what its page said. Out: gaps, one a field, and what to write into each; they
become warnings where the article's file has that field, since there it is filled in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.importer.estimate import clue
from extract.importer.metadata import Metadata
from extract.importer.publication import WIRES
from records.model import Article
from records.problem import Problem


@dataclass(frozen=True, slots=True)
class Gap:
    """A field that is empty or rests on a guess: what to write into it."""

    field: str
    message: str
    code: str

    def warning(self, path: str, file_text: str) -> Problem:
        """Tell it at the field's value in the file of an article."""
        before = file_text[: file_text.index(f"\n{self.field}:") + 1]
        value = re.match(r"\w+: ?", file_text[len(before) :])
        column = value.end() + 1 if value else 1
        line = before.count("\n") + 1
        return Problem(path, line, column, self.field, self.message, self.code, "warning")


def find_gaps(article: Article, found: Metadata) -> Iterator[Gap]:
    """Find each field that is empty or rests on a guess."""
    if not article.title:
        yield Gap("title", "no headline was recognised; write it", "no-title")
    if not article.publisher:
        message = "the text names no publisher; write the newspaper, agency or site"
        yield Gap("publisher", message, "no-publisher")
    elif found.acronym:
        message = f"“{found.acronym}” is what the page calls itself; write its full name"
        yield Gap("publisher", message, "check-publisher")
    if not article.author and not {article.publisher, article.syndicated_from} & set(
        WIRES.values()
    ):
        yield Gap("author", _missing_author(found), "no-author")
    yield from _date_gaps(article, found)


def _missing_author(found: Metadata) -> str:
    if found.first_name:
        return f"only “{found.first_name}” is named, in a biography; write the full name"
    return "no byline was recognised; write the author, or leave it empty if none is named"


def _date_gaps(article: Article, found: Metadata) -> Iterator[Gap]:
    if article.published is None:
        hint = clue(article.text)
        message = "the text gives no date of publication; write it as 2020-01-31, and below it,"
        message += " for readers, how you know it"
        yield Gap("published", f"{message} ({hint})" if hint else message, "no-date")
    elif article.published_basis.startswith("estimate"):
        known = "write the date if you know it"
        if found.published is not None and found.published.updated is not None:
            known = f"write {found.published.updated} if the text is the update’s"
        message = f"{article.published} is an {article.published_basis}; {known}"
        yield Gap("published", message, "estimated-date")

"""Import text files as articles: read all, recognise, estimate together, name, write out.

In: paths and the articles already known. Out: `Imported` articles in the order of the paths, and
problems. Nothing but the named files is read, nothing is written; the order of the paths changes
no article.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path

from extract.importer.advice import Gap, find_gaps
from extract.importer.article_file import article_file_text, article_id
from extract.importer.dateline import Published
from extract.importer.estimate import estimate_published, within_updates
from extract.importer.furniture import is_furniture
from extract.importer.kinship import Dated, find_kin
from extract.importer.metadata import Metadata, read_metadata
from extract.importer.page import (
    comparable,
    is_sentence,
    split_paragraphs,
    words_made_whole,
)
from extract.importer.reading import RawPage, read_page
from extract.importer.story import Part, assign_roles
from records.model import Article
from records.problem import Problem, has_errors

_VIEWS = {
    "opinion", "opinions", "comment", "commentary", "editorial", "leader", "op-ed", "column",
    "viewpoint", "perspective", "letters", "views", "leading article", "guest essay",
}  # fmt: skip
_WORTH_TELLING = 3
"""Paragraphs left out of which an editor should know; a teaser or two are no loss."""

_MOST_WORDS = 8
"""Words that one warning names."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An article as recognised, what an editor should check, and the text of its file."""

    article: Article
    warnings: tuple[Problem, ...]
    """Of the page, at its lines."""
    file_text: str
    gaps: tuple[Gap, ...]

    def advice(self, path: str) -> tuple[Problem, ...]:
        """Warn of what to fill in, at the lines of the file that was written to a path."""
        return tuple(sorted(gap.warning(path, self.file_text) for gap in self.gaps))


@dataclass(frozen=True, slots=True)
class _Draft:
    path: str
    article: Article
    metadata: Metadata
    warnings: tuple[Problem, ...]
    published: Published | None = None


def import_articles(
    files: Sequence[Path], known: Sequence[Article]
) -> tuple[tuple[Imported, ...], tuple[Problem, ...]]:
    """Import text files; what cannot be imported is a problem, the rest is imported."""
    pages = [read_page(path) for path in files]
    problems = [problem for page in pages if has_errors(page.problems) for problem in page.problems]
    drafts, empty = _drafts(page for page in pages if not has_errors(page.problems))
    new, copies = _without_copies(drafts, known)
    named = _named(_dated(new, known), {article.id for article in known})
    imported = {draft.path: _imported(draft) for draft in named}
    problems += empty + _copy_problems(copies, [*known, *(draft.article for draft in named)])
    ordered = dict.fromkeys(page.path for page in pages if page.path in imported)
    return tuple(imported[path] for path in ordered), tuple(sorted(problems))


def _drafts(pages: Iterable[RawPage]) -> tuple[list[_Draft], list[Problem]]:
    drafts, problems = [], []
    for page in pages:
        parts = assign_roles(split_paragraphs(page.text))
        text = "\n\n".join(part.paragraph.text for part in parts if part.role == "story")
        if text:
            drafts.append(_draft(page, parts, text))
        else:
            message = "holds no article: furniture only, or nothing; copy the story's text into it"
            problems.append(Problem(page.path, 1, 1, "text", message, "empty-text"))
    return drafts, problems


def _draft(page: RawPage, parts: Sequence[Part], text: str) -> _Draft:
    found = read_metadata(parts, page.path)
    article = Article(
        id="",
        title=found.title,
        text=text,
        publisher=found.publisher,
        author=found.author,
        url=found.url,
        language=found.language,
        syndicated_from=found.syndicated_from,
    )
    warnings = (*page.problems, *found.problems, *_left_out(parts, page.path))
    warnings += (*_opinion(parts, page.path), *_parted(page))
    published = within_updates(found.published, text) if found.published else None
    return _Draft(page.path, article, found, warnings, published)


def _opinion(parts: Sequence[Part], path: str) -> Iterator[Problem]:
    """Tell of the label beside the headline that calls the article opinion."""
    title = next((n for n, one in enumerate(parts) if one.role == "title"), 0)
    for one in parts[max(0, title - 2) : title + 2]:
        words = one.paragraph.text.casefold().strip(" :|")
        if one.role == "furniture" and words in _VIEWS:
            message = f"“{one.paragraph.text}” stands beside the headline: what it tells is its"
            message += " writer's view; do without it, or check its drafts with care"
            yield Problem(path, one.paragraph.line, 1, "text", message, "opinion", "warning")
            return


def _parted(page: RawPage) -> Iterator[Problem]:
    """Tell of words that were parted at the end of a line, as in a PDF: some have a hyphen."""
    whole = words_made_whole(page.text)
    if whole:
        words = ", ".join(f"“{word}”" for _, word in whole[:_MOST_WORDS])
        more = f" and {len(whole) - _MOST_WORDS} more" if len(whole) > _MOST_WORDS else ""
        message = f"words parted at line ends were put together: {words}{more}; check their hyphens"
        yield Problem(page.path, whole[0][0], 1, "text", message, "parted-words", "warning")


def _left_out(parts: Sequence[Part], path: str) -> Iterator[Problem]:
    """Tell of prose that was taken for no part of the story, as other stories on the page are."""
    prose = [one.paragraph for one in parts if one.role == "furniture" and _is_prose(one)]
    if len(prose) >= _WORTH_TELLING:
        message = f"{len(prose)} passages of prose seemed to be of other stories, and were left out"
        message += "; check where the text begins and ends"
        yield Problem(path, prose[0].line, 1, "text", message, "left-out", "warning")


def _is_prose(part: Part) -> bool:
    return is_sentence(part.paragraph.text) and not is_furniture(part.paragraph.text)


def _without_copies(
    drafts: Sequence[_Draft], known: Iterable[Article]
) -> tuple[list[_Draft], list[_Draft]]:
    seen = {comparable(article.text) for article in known}
    new: list[_Draft] = []
    copies: list[_Draft] = []
    for draft in sorted(drafts, key=lambda draft: draft.path):
        text = comparable(draft.article.text)
        (copies if text in seen else new).append(draft)
        seen.add(text)
    return new, copies


def _copy_problems(copies: Sequence[_Draft], articles: Sequence[Article]) -> list[Problem]:
    by_text = {comparable(article.text): article.id for article in reversed(articles)}
    return [
        Problem(
            draft.path, 1, 1, "", f"already there as {by_text[comparable(draft.article.text)]}",
            "already-there", "warning",
        )
        for draft in copies
    ]  # fmt: skip


def _dated(drafts: Sequence[_Draft], known: Iterable[Article]) -> list[_Draft]:
    """Fill in the dates: those that pages print, then estimates that rest on these."""
    dated = [_with_date(draft) for draft in drafts if draft.published]
    undated = [draft for draft in drafts if not draft.published]
    others = [*known, *(draft.article for draft in dated)] if undated else []
    days = (
        Dated(other.publisher or other.title, other.published.exact_day, other.text)
        for other in others
        if other.published and other.published.exact_day
    )
    texts = [draft.article.text for draft in undated]
    estimated = [
        _with_date(replace(draft, published=estimate_published(draft.article.text, kin)))
        for draft, kin in zip(undated, find_kin(texts, days), strict=True)
    ]
    return [*dated, *estimated]


def _with_date(draft: _Draft) -> _Draft:
    if draft.published is None:
        return draft
    basis = draft.published.basis
    article = replace(draft.article, published=draft.published.edtf, published_basis=basis)
    return replace(draft, article=article)


def _named(drafts: Sequence[_Draft], taken: Set[str]) -> list[_Draft]:
    """Give each its id; those that would share one are numbered by their text, not their path."""
    used = set(taken)
    named = []
    for draft in sorted(drafts, key=lambda draft: (draft.article.title, draft.article.text)):
        name = article_id(draft.article, used)
        used.add(name)
        named.append(replace(draft, article=replace(draft.article, id=name)))
    return named


def _imported(draft: _Draft) -> Imported:
    gaps = tuple(find_gaps(draft.article, draft.metadata))
    warnings = tuple(sorted(draft.warnings))
    return Imported(draft.article, warnings, article_file_text(draft.article), gaps)

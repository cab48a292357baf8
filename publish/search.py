"""Full-text search: an index of the pages' words, made by Pagefind (pagefind.app).

In: the rendered files of a site, and the folders of the index. Out: the files of the index as
files of ours. Only `main` of a page counts, and of the pages only those that say something
themselves: lists of other pages would be found instead of what they list. The same pages give
the same bytes, and nothing of Pagefind's own look is published.

Pagefind cannot change an index, and takes a millisecond a page to make one. So a large site's
is made of parts, several at a time, which the reader's browser asks as if they were one.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from publish import urls
from publish.files import AnyFile, Facts, LaterFile, bytes_in, facts_of, searched_text
from publish.pagefind import index_pages
from records.kept import Kept, digest

_KEPT = re.compile(r"pagefind\.js$|pagefind-entry\.json$|.*\.pf_meta$|wasm\.|index/|fragment/")
_READER = ("pagefind.js", "wasm.")
"""How those begin that read an index: the first part's read all."""
_ONE = urls.search_indexes(0)


@dataclass(frozen=True)
class _Part:
    """The pages of one index, and the names and bytes of its files, made when asked for."""

    index: str
    pages: Sequence[AnyFile]
    built: Path | None

    @cached_property
    def key(self) -> bytes:
        """The hash of all that the index is made of."""
        return digest("search", *sorted((page.path, page.facts.searched) for page in self.pages))

    @cached_property
    def made(self) -> Mapping[str, bytes]:
        """Index the pages, always in the same order."""
        found = index_pages(
            (page.path, searched_text(bytes_in(self.built, page).decode()))
            for page in sorted(self.pages, key=lambda page: page.path)
        )
        return {name: found[name] for name in sorted(found) if _KEPT.match(name)}

    def facts(self) -> tuple[tuple[str, Facts], ...]:
        """Give the names of the index's files, and what is to be known of them."""
        return tuple((name, facts_of(name, content)) for name, content in self.made.items())


def search_files(
    files: Iterable[AnyFile],
    indexes: Sequence[str] = _ONE,
    *,
    kept: Kept | None = None,
    built: Path | None = None,
) -> Iterator[LaterFile]:
    """Index the pages that are to be found, in so many parts; no page gives no index.

    A page that is as it stands in the `built` site is taken from there.
    """
    kept = kept or Kept()
    pages: dict[str, list[AnyFile]] = {}
    for file in files:
        if file.facts.searched:
            pages.setdefault(urls.search_index(file.path, indexes), []).append(file)
    parts = [_Part(index, own, built) for index, own in pages.items()]
    _make([part for part in parts if part.key not in kept])
    for part in parts:
        for name, facts in kept.get(part.key, part.facts):
            if part.index == indexes[0] or not name.startswith(_READER):
                yield LaterFile(part.index + name, facts, partial(_content, part, name))


def _make(parts: Sequence[_Part]) -> None:
    """Make indexes side by side; who is stopped waits for none that is not begun."""
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        list(pool.map(lambda part: part.made, parts))
    finally:
        pool.shutdown(cancel_futures=True)


def _content(part: _Part, name: str) -> bytes:
    return part.made[name]

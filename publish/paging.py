"""Lists on several pages: none grows with the number of events.

In: the items of a list, how many a page holds, and the path of the first page. Out: `Part`, one a
page, with the links to the others: the pages beside it, the first, the last, and some between, so
that any of a thousand is a few steps away and a page links to a dozen at most.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from publish import urls, words
from publish.parts import Link, Neighbour

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page of a list this is, and the links to the others; all empty where there is one."""

    number: str
    pages: tuple[Link, ...]
    turns: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Part(Generic[Item]):
    """What one page shows of a list."""

    path: str
    items: Sequence[Item]
    paging: Paging


def parts_of(
    items: Sequence[Item], most: int, path: str, text: words.Words
) -> Iterator[Part[Item]]:
    """Cut a list into pages; one without items is a page, too."""
    starts = range(0, max(len(items), 1), most)
    paths = [path, *(urls.further_path(path, n) for n in range(2, len(starts) + 1))]
    for at, start in enumerate(starts):
        yield Part(paths[at], items[start : start + most], _paging(at, paths, text))


def _paging(at: int, paths: Sequence[str], text: words.Words) -> Paging:
    if len(paths) == 1:
        return Paging("", (), ())
    sides = ((at - 1, text.page_before, "earlier"), (at + 1, text.page_after, "later"))
    return Paging(
        number=words.page_of(at + 1, len(paths)),
        pages=tuple(
            Link(str(n + 1), urls.href(paths[n]), current=n == at) for n in _linked(at, len(paths))
        ),
        turns=tuple(
            Neighbour(label, side, urls.href(paths[n]), "", words.page_of(n + 1, len(paths)))
            for n, label, side in sides
            if 0 <= n < len(paths)
        ),
    )


def _linked(at: int, pages: int) -> Sequence[int]:
    """Choose the pages to link to: the ends, those near, and those midway to the ends."""
    near = {at - 1, at, at + 1}
    far = {0, at // 2, (at + pages - 1) // 2, pages - 1}
    return sorted(n for n in near | far if 0 <= n < pages)

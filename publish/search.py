"""Full-text search: an index of the pages' words, made by Pagefind (pagefind.app).

In: the rendered files of a site, and the folders of the index. Out: the files of the index as
files of ours. Only `main` of a page counts, and of the pages only those that say something
themselves: lists of other pages would be found instead of what they list. The same pages give
the same bytes, and nothing of Pagefind's own look is published.

Pagefind cannot change an index, and takes a millisecond a page to make one. So a large site's
is made of parts, several at a time, which the reader's browser asks as if they were one.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from publish import urls
from publish.site import File

_INDEXED = "data-pagefind-body"
_KEPT = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*", "index/*", "fragment/*")
_READER = ("pagefind.js", "wasm.")
"""How those begin that read an index: the first part's read all."""
_ONE = urls.search_indexes(0)


def search_files(files: Iterable[File], indexes: Sequence[str] = _ONE) -> Iterator[File]:
    """Index the pages that are to be found, in so many parts; no page gives no index."""
    parts: dict[str, list[File]] = {}
    for file in files:
        if file.path.endswith(".html") and _is_indexed(file):
            parts.setdefault(urls.search_index(file.path, indexes), []).append(file)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for index, made in zip(parts, pool.map(_index, parts.values()), strict=True):
            for name, content in made:
                if index == indexes[0] or not name.startswith(_READER):
                    yield File(index + name, content)


def _is_indexed(file: File) -> bool:
    return _INDEXED.encode() in file.content


def _index(pages: Sequence[File]) -> list[tuple[str, bytes]]:
    """Index some pages: names of the index's files, and their bytes."""
    with TemporaryDirectory(prefix="sourceline-search-") as folder:
        site, index = Path(folder) / "site", Path(folder) / "index"
        _write(pages, site)
        _run_pagefind(site, index)
        found = sorted(path for pattern in _KEPT for path in index.glob(pattern))
        return [(path.relative_to(index).as_posix(), path.read_bytes()) for path in found]


def _write(pages: Iterable[File], folder: Path) -> None:
    for page in pages:
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.content)


def _run_pagefind(site: Path, index: Path) -> None:
    command = (get_executable(), "--silent", "--site", site, "--output-path", index)
    # In a session of its own Ctrl-C does not reach it: `run` ends it, without its traceback.
    subprocess.run(command, check=True, cwd=site, stdout=subprocess.DEVNULL, start_new_session=True)

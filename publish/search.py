"""Full-text search: an index of the pages' words, made by Pagefind (pagefind.app).

In: the rendered files of a site. Out: the files of the index, and the script that reads them,
as files of ours. Only `main` of a page counts, and of the pages only those that say something
themselves: lists of other pages would be found instead of what they list. The same pages give
the same bytes, and nothing of Pagefind's own look is published.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from publish import urls
from publish.site import File

_INDEXED = "data-pagefind-body"
_KEPT = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*", "index/*", "fragment/*")


def search_files(files: Iterable[File]) -> Iterator[File]:
    """Index the pages that are to be found; none gives no index."""
    pages = [file for file in files if file.path.endswith(".html") and _is_indexed(file)]
    if not pages:
        return
    with TemporaryDirectory(prefix="sourceline-search-") as folder:
        site, index = Path(folder) / "site", Path(folder) / "index"
        _write(pages, site)
        _run_pagefind(site, index)
        for path in sorted(path for pattern in _KEPT for path in index.glob(pattern)):
            name = path.relative_to(index).as_posix()
            yield File(urls.SEARCH_INDEX + name, path.read_bytes())


def _is_indexed(file: File) -> bool:
    return _INDEXED.encode() in file.content


def _write(pages: Iterable[File], folder: Path) -> None:
    for page in pages:
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.content)


def _run_pagefind(site: Path, index: Path) -> None:
    command = (sys.executable, "-m", "pagefind", "--silent", "--site", site, "--output-path", index)
    # In a session of its own Ctrl-C does not reach it: `run` ends it, without its traceback.
    subprocess.run(command, check=True, cwd=site, stdout=subprocess.DEVNULL, start_new_session=True)

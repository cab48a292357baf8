"""Find the files of a content folder that hold records.

In: a folder such as `content/events`, the content folder, the ending of its files. Out: paths, in
order, and a problem for each file or folder that would be passed over without a word, beside
these folders too; and for a ledger of the extractor's that a merge has left in two versions.
"""

import os
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from records.conflicts import KEEP_BOTH, find_conflict
from records.problem import Problem
from records.source_file import is_inside, unreadable
from records.values import BadValueError, read_slug

LEDGER_FILE = "extracted.tsv"
_IGNORED = (".", "~", "#")
_PARTS = ("site.yaml", "entities.yaml", "articles", "events", "pages", LEDGER_FILE)
_ALIKE = 0.8
"""How much of its name: `event`, `Articles`, `entities.yml`, but not `notes.yaml`."""
_TEXTS = ("", ".txt", ".yml", ".yaml", ".md", ".markdown")
"""Endings that a record or an article may have been given by mistake."""


def find_files(top: Path, root: Path, suffix: str) -> Iterator[Path | Problem]:
    """Give every file below `top`; hidden ones and editors' own copies are left out."""
    if not top.exists() and not top.is_symlink():
        return
    refused = _refused(top, root)
    if refused:
        yield refused
        return
    for path in sorted(top.rglob("*")):
        if _is_ignored(path.relative_to(root)):
            continue
        is_folder = path.is_dir()
        problem = _closed(path) if is_folder else _misnamed(path, suffix)
        if problem:
            yield problem
        elif not is_folder:
            yield path


def find_strays(root: Path) -> Iterator[Problem]:
    """Tell of what lies beside the content and looks like a part of it: nothing would read it."""
    for path in sorted(root.iterdir()) if root.is_dir() else ():
        if path.name in _PARTS or _is_ignored(path.relative_to(root)):
            continue
        meant = get_close_matches(path.name.lower(), _PARTS, n=1, cutoff=_ALIKE)
        if meant and not (root / meant[0]).exists():
            message = f"is not read; rename it to {meant[0]}, or move it elsewhere"
            yield Problem(str(path), 1, 1, "", message, "stray-file")
        elif path.is_file() and path.suffix in (".yaml", ".md") and path.name != "README.md":
            message = "is not read; records go to events/, articles to articles/, pages to pages/"
            yield Problem(str(path), 1, 1, "", message, "stray-file", "warning")


def check_ledger(root: Path) -> Iterator[Problem]:
    """Tell of marks in the ledger, or why it cannot be read.

    An editor who keeps one side forgets what the other has deleted, and gets it drafted again.
    """
    path = root / LEDGER_FILE
    try:
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield unreadable(path, error)
        return
    conflict = find_conflict(text, path, KEEP_BOTH)
    if conflict:
        yield conflict
    if "\0" in text.partition("\n")[0]:  # UTF-16; a line further down is a slip, and harmless
        yield Problem(str(path), 1, 1, "", "is not UTF-8 text; save it as UTF-8", "not-utf8")


def _is_ignored(path: Path) -> bool:
    """Say whether a file is hidden, in a hidden folder, or an editor's own copy."""
    hidden = any(part.startswith(_IGNORED) for part in path.parts)
    return hidden or path.name.endswith(_IGNORED)


def _refused(top: Path, root: Path) -> Problem | None:
    """Tell why a folder of the content cannot be read at all."""
    if not is_inside(top, root):
        message = "is a link that leads out of the content folder; put the folder itself here"
        return Problem(str(top), 1, 1, "", message, "symlink-outside")
    if not top.is_dir():
        message = "is not a folder; move it elsewhere, and make a folder of that name"
        return Problem(str(top), 1, 1, "", message, "unreadable")
    return _unreadable(top)


def _closed(folder: Path) -> Problem | None:
    """Tell of a folder whose files would be passed over without a word."""
    if folder.is_symlink():
        message = "is a link to a folder, and what is in it is not read; put the folder itself here"
        return Problem(str(folder), 1, 1, "", message, "linked-folder")
    return _unreadable(folder)


def _unreadable(folder: Path) -> Problem | None:
    if os.access(folder, os.R_OK | os.X_OK):
        return None
    message = "cannot be read: permission denied; mend the folder's permissions"
    return Problem(str(folder), 1, 1, "", message, "unreadable")


def _misnamed(path: Path, suffix: str) -> Problem | None:
    if path.suffix != suffix:
        name = f"{path.stem.removesuffix(suffix)}{suffix}"
        text = path.stem.endswith(suffix) or path.suffix.lower() in _TEXTS
        text = text and not path.with_name(name).exists()  # a copy: renamed, it would replace it
        move = f", move it elsewhere, or rename it to {name}" if text else " or move it elsewhere"
        message = f"is not a {suffix} file; delete it{move}"
        return Problem(str(path), 1, 1, "", message, "stray-file")
    try:
        read_slug(path.stem)
    except BadValueError as error:
        return Problem(str(path), 1, 1, "id", f"{error}: rename the file", error.code)
    return None

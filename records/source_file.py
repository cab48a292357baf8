"""Read a file that an editor wrote, refusing what no editor writes.

In: a path under the content folder. Out: its text, or the problem. Links that lead out of the
folder, binary files, other encodings, files too large to be a record and conflicts that a merge
left are refused before anything is parsed.
"""

import os
import re
from pathlib import Path

from records.conflicts import find_conflict
from records.problem import Problem

MAX_BYTES = 4_000_000
"""A long article is 100 kB; a record, 5 kB."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What no text holds: C0 and C1 controls but white space, DEL, and what is no character."""


def read_source_file(path: Path, root: Path) -> str | Problem:
    """Read UTF-8 text (a byte order mark is dropped, line ends stay) from inside `root`."""
    try:
        refused = _refuse(path, root)
        return refused or _decode(path, path.read_bytes())
    except OSError as error:
        return unreadable(path, error)


def unreadable(path: Path, error: OSError) -> Problem:
    """Tell why a file cannot be read."""
    reason = (error.strerror or "unreadable").lower()
    mend = "mend its permissions" if isinstance(error, PermissionError) else "mend or remove it"
    return _problem(path, f"cannot be read: {reason}; {mend}", "unreadable")


def _refuse(path: Path, root: Path) -> Problem | None:
    if path.is_symlink() and not is_inside(path, root):
        text = "is a link that leads out of the content folder; put the file itself here"
        return _problem(path, text, "symlink-outside")
    if not path.is_file():
        return _problem(path, "is not a file; remove it", "unreadable")
    if path.stat().st_size > MAX_BYTES:
        text = f"is larger than {MAX_BYTES // 1_000_000} MB; split it, or remove what is no text"
        return _problem(path, text, "too-large")
    return None


def is_inside(path: Path, root: Path) -> bool:
    """Say whether a path, all links followed, lies in a folder."""
    # Not Path.resolve(): it raises on a link that leads to itself.
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def _decode(path: Path, content: bytes) -> str | Problem:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        message = "is not UTF-8 text; save it as UTF-8"
        return Problem(str(path), line, column, "", message, "not-utf8")
    bad = CONTROL.search(text)
    if bad:
        found = f"U+{ord(bad[0]):04X}"
        line, column = (
            text.count("\n", 0, bad.start()) + 1,
            bad.start() - text.rfind("\n", 0, bad.start()),
        )
        message = f"holds the control character {found}; delete it (is it a binary file?)"
        return Problem(str(path), line, column, "", message, "control-character")
    return find_conflict(text, path) or text


def _problem(path: Path, message: str, code: str) -> Problem:
    return Problem(str(path), 1, 1, "", message, code)

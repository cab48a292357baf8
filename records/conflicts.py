"""Find where git left two versions of a text, with marks around them, for an editor to choose.

In: a text. Out: the problem, or nothing.
"""

import re
from pathlib import Path

from records.problem import Problem

KEEP_ONE = "a conflict of two versions was left here; keep one, delete the marks"
KEEP_BOTH = "a conflict of two versions was left here; keep the lines of both, delete the marks"
_MARK = re.compile(r"^(?:<{7}|>{7})(?=\s|$)", re.MULTILINE)
"""Of the four kinds of marks those that no text holds: a line of `=======` may be its own."""


def find_conflict(text: str, path: Path, message: str = KEEP_ONE) -> Problem | None:
    """Tell of the first mark that a merge left in a text."""
    found = _MARK.search(text)
    if not found:
        return None
    line = text.count("\n", 0, found.start()) + 1
    return Problem(str(path), line, 1, "", message, "conflict")

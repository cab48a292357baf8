"""Word lists and tables that the extractor consults, read from the text files beside this one.

In: the name of a list, such as `verbs`. Out: its sections, each a frozen set of lemmas. General
English and general knowledge only: no list names a story's people, places or publishers.
"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def sections(name: str) -> dict[str, frozenset[str]]:
    """Read `NAME.txt`: `[section]` lines, words between white space, `_` for a space, `#` notes."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("["):
            words = found.setdefault(line.strip("[]"), [])
        else:
            words += [word.replace("_", " ") for word in line.split()]
    return {section: frozenset(listed) for section, listed in found.items()}


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Read `NAME.tsv`: one tuple a line, cells parted by tabs, `#` lines left out."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


VERBS = sections("verbs")
NOUNS = sections("nouns")

"""Imports point one way: records <- extract, records <- publish, and build.py imports all.

So they do between the rooms within `extract`: each asks only those named before it.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = {"records", "extract", "publish", "cli", "bench", "tests", "build"}
ALLOWED = {
    "records": {"records"},
    "extract": {"extract", "records"},
    "publish": {"publish", "records"},
    "cli": {"cli", "records"},
}

STAGES = {
    "extract": ("lexicon", "timex", "mentions", "merging", "drafting", "corpus"),
    "extract.timex": ("calendar", "context", "rules", "joining"),
    "extract.mentions": (
        "syntax",
        "names",
        "pronouns",
        "factuality",
        "dates",
        "titles",
        "facts",
        "worth",
        "headline",
    ),
}


def imported(tree: ast.AST) -> set[str]:
    """Return the first part of each absolute name that a module imports."""
    names = [a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names]
    names += [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    """The two halves share the records and know nothing of each other."""
    wrong = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in (ROOT / room).rglob("*.py")
        for name in imported(ast.parse(path.read_text(encoding="utf-8"))) & ROOMS - ALLOWED[room]
    }

    assert set() == wrong


def stages() -> list[tuple[str, str]]:
    """List the rooms of each folder whose rooms stand in an order."""
    return [(package, room) for package, rooms in STAGES.items() for room in rooms]


@pytest.mark.parametrize(("package", "room"), stages())
def test_a_stage_asks_only_those_before_it(package: str, room: str) -> None:
    """Whoever changes one knows that no earlier one can change by it."""
    rooms = STAGES[package]
    later = tuple(f"{package}.{one}" for one in rooms[rooms.index(room) + 1 :])
    wrong = {
        f"{path.relative_to(ROOT)} imports {node.module}"
        for path in (ROOT / package.replace(".", "/") / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and any(f"{node.module}.".startswith(f"{one}.") for one in later)
    }

    assert set() == wrong


def test_the_command_line_loads_the_extractor_only_when_asked() -> None:
    """A build must not pay for spaCy and dateparser, nor need them installed."""
    tree = ast.parse((ROOT / "build.py").read_text(encoding="utf-8"))
    at_start = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]

    assert set() == imported(ast.Module(list(at_start), [])) & {"extract", "dateparser", "spacy"}

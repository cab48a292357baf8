"""Imports point one way: records <- extract, records <- publish, and build.py imports all."""

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


def test_the_command_line_loads_the_extractor_only_when_asked() -> None:
    """A build must not pay for spaCy and dateparser, nor need them installed."""
    tree = ast.parse((ROOT / "build.py").read_text(encoding="utf-8"))
    at_start = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]

    assert set() == imported(ast.Module(list(at_start), [])) & {"extract", "dateparser", "spacy"}

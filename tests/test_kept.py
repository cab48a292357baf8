"""What is kept for the next build: never what is out of date, and never a reason to fail."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from records.edtf import parse_edtf
from records.kept import Kept, Makers, _running, digest
from tests.site_fixture import content

KEY, OTHER = digest("one"), digest("other")
VALUE = (content().events[0], content().articles[0], parse_edtf("2020-01~"))


def made(value: Any = VALUE) -> Callable[[], Any]:
    """Make a value."""
    return lambda: value


def unmade() -> Any:
    """Fail if a value has to be made that is kept."""
    raise AssertionError("is not kept")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Keep a value in a file of a folder that is not there yet."""
    path = tmp_path / "cache" / "values"
    kept = Kept(path)
    kept.get(KEY, made())
    kept.save()
    return path


def test_what_was_kept_is_not_made_again(path: Path) -> None:
    """Records come back equal, with the places of their fields."""
    again = Kept(path).get(KEY, made(()))

    assert again == VALUE
    assert again[0].place == VALUE[0].place


def test_each_build_adds_to_the_file(path: Path) -> None:
    """What is there already is not written again."""
    before = path.read_bytes()
    kept = Kept(path)
    kept.get(KEY, unmade)
    kept.get(OTHER, made("new"))
    kept.save()

    assert path.read_bytes().startswith(before)
    assert "new" == Kept(path).get(OTHER, unmade)
    assert VALUE == Kept(path).get(KEY, unmade)


def test_what_is_asked_for_no_more_goes(path: Path) -> None:
    """The file does not grow for ever."""
    sizes = []
    for number in range(8):
        kept = Kept(path)
        for each in range(4):
            kept.get(digest(number, each), made("x" * 1000))
        kept.save()
        sizes.append(path.stat().st_size)

    assert max(sizes) < 13_000
    assert KEY not in Kept(path)


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda old: old[:-1],
    "cut in its head": lambda old: old[:40],
    "garbage": lambda _: os.urandom(500),
    "one bit": lambda old: old[:-9] + bytes([old[-9] ^ 1]) + old[-8:],
    "more at its end": lambda old: old + b"half a frame",
    "another length": lambda old: old[:32] + b"\xff" * 8 + old[40:],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_is_made_again(path: Path, damage: str) -> None:
    """And is whole after the next build."""
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    kept = Kept(path)

    assert VALUE == kept.get(KEY, made())
    kept.save()
    assert VALUE == Kept(path).get(KEY, unmade)


def test_a_file_that_cannot_be_written_or_read_costs_time_only(tmp_path: Path) -> None:
    """Here a folder stands in its place."""
    (tmp_path / "values").mkdir()
    kept = Kept(tmp_path / "values")

    assert VALUE == kept.get(KEY, made())
    kept.save()


class Runs:
    """What a pickle may hold, and we do not keep."""

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, ("false",)


def test_a_kept_file_runs_nothing(path: Path) -> None:
    """Whatever somebody put into it, hash and all."""
    kept = Kept(path)
    kept.get(OTHER, Runs)
    kept.save()
    again = Kept(path)

    assert OTHER not in again
    assert b"system" in path.read_bytes()


@pytest.mark.parametrize("which", ["code", "templates"])
def test_other_code_or_templates_make_all_anew(tmp_path: Path, which: str) -> None:
    """And what was kept before is not found again when they come back."""
    (tmp_path / "makers").mkdir()
    maker = tmp_path / "makers/maker.py"
    makers = Makers(**{which: (tmp_path / "makers",)})
    found = []
    for text in ("one", "other", "one"):
        maker.write_text(text)
        _running.cache_clear()  # as a new program would
        kept = Kept(tmp_path / "values", makers)
        found.append(kept.get(KEY, made(text)))
        kept.save()

    assert ["one", "other", "one"] == found


def test_code_that_changes_while_it_runs_keeps_nothing(tmp_path: Path) -> None:
    """The old code made the values; the new code would take them for its own."""
    (tmp_path / "makers").mkdir()
    maker = tmp_path / "makers/maker.py"
    maker.write_text("old")
    kept = Kept(tmp_path / "values", Makers((tmp_path / "makers",)))
    maker.write_text("new")
    kept.get(KEY, made())
    kept.save()

    assert not (tmp_path / "values").exists()


def test_a_file_that_other_code_has_written_meanwhile_is_not_added_to(tmp_path: Path) -> None:
    """A preview may run for days beside builds of newer code."""
    path, makers = tmp_path / "values", tmp_path / "makers"
    makers.mkdir()
    old = Kept(path, Makers(templates=(makers,)))
    old.get(KEY, made("old"))
    old.save()
    (makers / "new").touch()
    new = Kept(path, Makers(templates=(makers,)))
    new.get(KEY, made("new"))
    new.save()
    (makers / "new").unlink()
    old.get(OTHER, made("old"))
    old.save()
    (makers / "new").touch()

    assert OTHER not in Kept(path, Makers(templates=(makers,)))


def test_equal_values_have_one_hash_and_others_another() -> None:
    """Whether or not they share their parts, as equal values of two runs do not."""
    event = content().events[0]
    again = pickle.loads(pickle.dumps(event))

    assert digest(event, event) == digest(again, event)
    assert digest("a", "b") != digest("ab") != digest("a", ("b",))
    assert digest(event) != digest(content().events[1])

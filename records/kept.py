"""Keep what was worked out for the next build: the one cache of loading and publishing.

In: a file, and the folders of code that work things out. Out: `Kept`, which gives the value of a
key, or makes it. A key is the hash of all that its value is made of, and the file begins with the
hash of all that makes values: code, templates, Python, installed packages. So nothing kept is
ever out of date: what has changed has another key, and what is no longer asked for goes.

The file grows by a frame a build, each with its own hash: what a killed build or a bad disk left
is not read, and the file is written anew. It can be deleted at any time.
"""

import hashlib
import pickle
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass
from datetime import date
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

from records.whole_file import replace_file

Value = TypeVar("Value")

_HASH = 32
_LENGTH = 8
_STALE = 2
"""The file is written anew when it holds so many times what the last build asked for."""


def digest(*values: object) -> bytes:
    """Hash values by what they hold: text, numbers, tuples and dataclasses of such."""
    return hashlib.sha256(repr(values).encode()).digest()


@dataclass(frozen=True, slots=True)
class Makers:
    """What makes values, besides what they are made of: code and templates."""

    code: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    """Read again while the program runs, as code is not."""

    def version(self) -> bytes:
        """Hash them, with what is installed here."""
        return digest(_running(*self.code), _tree(*self.templates), _installed())

    def have_changed(self, version: bytes) -> bool:
        """Say whether any is no longer what it was: code since it began to run, too."""
        return version != digest(_tree(*self.code), _tree(*self.templates), _installed())


class Kept:
    """Values by their keys, from the builds before this one and from this one."""

    def __init__(self, path: Path | None = None, makers: Makers = Makers()) -> None:
        """Keep in a file, or without one only as long as this lives."""
        self._path, self._makers = path, makers
        self._version = b""
        self._known: dict[bytes, Any] = {}
        self._new: dict[bytes, Any] = {}
        self._asked: set[bytes] = set()
        self._is_sound = False
        self.begin()

    def begin(self) -> None:
        """Begin a build: read what is kept, unless it is known already."""
        version = self._makers.version()
        self._asked = set()
        if version != self._version:
            self._version, self._new = version, {}
            self._known = dict(self._read())

    def __contains__(self, key: bytes) -> bool:
        return key in self._known

    def get(self, key: bytes, make: Callable[[], Value]) -> Value:
        """Give the value of a key; what was not kept is made."""
        self._asked.add(key)
        if key not in self._known:
            self._known[key] = self._new[key] = make()
        value: Value = self._known[key]
        return value

    def save(self) -> None:
        """End a build: write what is new, or all that was asked for if the rest is too much."""
        if self._asked and len(self._known) > _STALE * len(self._asked):
            self._known = {key: self._known[key] for key in self._asked}
            self._is_sound = False
        # What changed while it ran has made some of the values, nobody knows which.
        if self._path and not self._makers.have_changed(self._version):
            try:
                if not (self._is_sound and self._append(self._path)):
                    self._write_anew(self._path)
            except OSError:  # The next build will take longer, and that is all.
                self._is_sound = False

    def _append(self, path: Path) -> bool:
        """Write what is new; not to a file that others have put in the place of ours."""
        if self._new:
            with path.open("a+b") as stream:
                stream.seek(0)
                if stream.read(_HASH) != self._version:
                    return False
                stream.write(_frame(self._new))
            self._new = {}
        return True

    def _write_anew(self, path: Path) -> None:
        replace_file(path, self._version + _frame(self._known))
        self._new, self._is_sound = {}, True

    def _read(self) -> Iterator[tuple[bytes, Any]]:
        """Read frame by frame, as far as they are whole."""
        self._is_sound = False
        try:
            text = self._path.read_bytes() if self._path else b""
        except OSError:
            return
        at = _HASH
        while at < len(text) and text[:_HASH] == self._version:
            start = at + _LENGTH + _HASH
            end = start + int.from_bytes(text[at : at + _LENGTH], "big")
            frame = text[start:end]
            if hashlib.sha256(frame).digest() != text[at + _LENGTH : start]:
                return
            try:
                yield from _Unpickler(BytesIO(frame)).load().items()
            except Exception:  # It is whole, so somebody wrote it: it may hold anything.
                return
            at = end
        self._is_sound = at == len(text)


def _frame(values: dict[bytes, Any]) -> bytes:
    frame = pickle.dumps(values, protocol=5)
    return len(frame).to_bytes(_LENGTH, "big") + hashlib.sha256(frame).digest() + frame


class _Unpickler(pickle.Unpickler):
    """Reads our own dataclasses and dates, and nothing else: a kept file cannot run anything."""

    def find_class(self, module: str, name: str) -> type:
        found = date if (module, name) == ("datetime", "date") else None
        if module.partition(".")[0] in ("records", "publish") and "." not in name:
            found = getattr(import_module(module), name)
        if isinstance(found, type) and (found is date or is_dataclass(found)):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that is kept")


def _tree(*folders: Path) -> bytes:
    """Hash the files of some folders: their names, and what is in them."""
    found = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.parent.name != "__pycache__":
                content = path.read_bytes()
                found.update(digest(path.relative_to(folder).as_posix(), len(content)) + content)
    return found.digest()


@lru_cache(maxsize=8)
def _running(*folders: Path) -> bytes:
    """Hash the code that runs, as it was when the program began to."""
    return _tree(*folders)


@lru_cache(maxsize=1)
def _installed() -> tuple[str, ...]:
    """Name Python, the machine and the installed packages, each with its version."""
    places = (Path(place) for place in sys.path if Path(place).is_dir())
    packages = {path.name for place in places for path in place.glob("*.dist-info")}
    return (sys.version, sysconfig.get_platform(), *sorted(packages))

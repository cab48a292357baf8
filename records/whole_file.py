"""Write a file so that it is whole at every moment: the old one, or all of the new one.

In: a path and bytes. Out: the file; or an OSError that names the folder that would not take it,
and the old file as it was. The new one is written beside its place under a name of its own, and
moved there in one step. What a killed program leaves has a name by which it is found again.

What nothing could make again is `lasting`: it has reached the disk before the call returns, so
that a power cut takes neither it nor, of two files, only the one that was written first.
"""

import errno
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

_HALF = ".sourceline-tmp"
"""How a file ends that is being written: hidden, and no record or page."""
_NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}
"""What memory sticks and some shared folders answer who asks for a second name of a file."""


def replace_file(path: Path, content: bytes, *, lasting: bool = False) -> None:
    """Write a file in the place of the one that is there, if any, whose permissions it keeps."""
    _write(path, content, os.replace, lasting=lasting)


def create_file(path: Path, content: bytes) -> None:
    """Write a file to last; FileExistsError when there is one."""
    _write(path, content, _link, lasting=True)


def clear_leftovers(paths: Iterable[Path]) -> None:
    """Remove what killed programs left half-written beside these files."""
    names: dict[Path, set[str]] = {}
    for path in paths:
        names.setdefault(path.parent, set()).add(path.name)
    for folder, whole in names.items():
        for half in folder.glob(f".*{_HALF}"):
            if half.name[1:].removesuffix(_HALF).rpartition(".")[0] in whole:
                half.unlink(missing_ok=True)


def _write(
    path: Path, content: bytes, move: Callable[[Path, Path], None], *, lasting: bool
) -> None:
    half = path.with_name(f".{path.name}.{os.getpid()}{_HALF}")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        _write_half(half, content, path, lasting=lasting)
        move(half, path)
    except OSError as error:  # the half's name would tell an editor nothing
        place = path if isinstance(error, FileExistsError | IsADirectoryError) else path.parent
        raise OSError(error.errno, error.strerror, str(place)) from error
    finally:  # Ctrl-C too: nothing is left to wonder at
        with suppress(OSError):
            half.unlink()
    if lasting:
        _reach_disk(path.parent)


def _write_half(half: Path, content: bytes, path: Path, *, lasting: bool) -> None:
    half.unlink(missing_ok=True)  # of a killed program that had our number
    with half.open("xb") as stream:
        stream.write(content)
        stream.flush()
        if lasting:
            os.fsync(stream.fileno())
    with suppress(FileNotFoundError, PermissionError):  # a new file; a disk without permissions
        half.chmod(path.stat().st_mode & 0o7777)


def _link(half: Path, path: Path) -> None:
    try:
        os.link(half, path)  # unlike a rename, this never replaces a file
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        half.replace(path)


def _reach_disk(folder: Path) -> None:
    """Make the names of a folder last, where the system lets one ask for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

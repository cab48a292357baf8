"""Write a rendered site into its folder, such that it is whole at every moment.

In: the files in an order in which what is linked to comes first, and the folder. Out: what was
done, or the problems that kept it from being done.

The folder's manifest lists the files that are ours; all others are never touched. Before
anything else it is written as the list of the old and the new ones, marked unfinished. Then
come files that did not exist (nothing that a reader can reach leads to them yet), then those
that differ, then what is stale goes (nothing leads there any more), then the manifest becomes
the new list. Each file is written beside its place and moved there in one step. So a build that
is killed leaves whole files, and no link without a target on any page that can be reached; the
next one, finding the mark, clears away what it left.
"""

import hashlib
import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from publish.files import AnyFile
from publish.obstacles import is_safe, obstacles, problem, state, states
from records.kept import Kept, digest
from records.locking import locked
from records.problem import Problem
from records.whole_file import clear_leftovers, replace_file

MANIFEST = ".sourceline-manifest"
_UNFINISHED = "# unfinished: the next build goes on from here\n"
_TICK = 2_000_000_000
"""The coarsest clock of a file system, in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a build changed in the folder, or the problems for which it changed nothing."""

    problems: tuple[Problem, ...] = ()
    changed: tuple[str, ...] = ()
    """The paths of the files that are new or different."""
    removed: tuple[str, ...] = ()


def write_site(files: Sequence[AnyFile], folder: Path, kept: Kept | None = None) -> Written:
    """Bring the folder to exactly these files, besides those that are not ours.

    Files that have not been touched since they were last read are not read again.
    """
    try:
        with _ours(folder):
            return _write(files, folder, kept or Kept())
    except BlockingIOError:
        return Written((problem(folder, "another build is writing here; wait for it", "busy"),))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"cannot be written: {reason}; mend that, and the next build will go on"
        return Written((problem(Path(error.filename or folder), message, "not-written"),))


def _write(files: Sequence[AnyFile], folder: Path, kept: Kept) -> Written:
    # A build killed at its first or last step leaves this one; no manifest speaks of it.
    clear_leftovers([folder / MANIFEST])
    ours, unfinished = _read_manifest(folder)
    new_paths = {file.path for file in files}
    there = states(folder, [file.path for file in files])
    problems = tuple(obstacles(folder, there, ours))
    if problems:
        return Written(problems)
    if unfinished:
        clear_leftovers(folder / path for path in ours | new_paths)
    missing = [file for file in files if there[file.path] is None]
    changed = [file for file in files if _differs(folder, file, there[file.path], kept)]
    stale = sorted(ours - new_paths)
    # All bytes are made before any is written, should their making fail.
    new = [(file.path, file.content) for file in (*missing, *changed)]
    if new or stale or unfinished:
        _write_manifest(folder, ours | new_paths, _UNFINISHED)
        for path, content in new:
            replace_file(folder / path, content)
        for path in stale:
            _remove(folder, path)
    if new or stale or unfinished or not (folder / MANIFEST).exists():
        _write_manifest(folder, new_paths, "")
    return Written((), tuple(path for path, _ in new), tuple(stale))


def _read_manifest(folder: Path) -> tuple[set[str], bool]:
    """Read which files are ours, and whether the last build came to its end."""
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return set(), False
    listed = text.removeprefix(_UNFINISHED)
    # A path that leads out cannot be one of ours, whoever wrote it there.
    return {path for path in listed.splitlines() if is_safe(path)}, listed != text


def _write_manifest(folder: Path, paths: set[str], head: str) -> None:
    lines = "".join(f"{path}\n" for path in sorted(paths))
    replace_file(folder / MANIFEST, (head + lines).encode())


def _differs(folder: Path, file: AnyFile, there: os.stat_result | None, kept: Kept) -> bool:
    """Say whether what is there is not what should be; what has been touched is read."""
    if there is None:
        return False

    def read() -> bytes:
        return hashlib.sha256((folder / file.path).read_bytes()).digest()

    # Within a tick of its clock the system may not see a second change.
    is_settled = there.st_ctime_ns < time.time_ns() - _TICK
    marks = (there.st_mtime_ns, there.st_ctime_ns, there.st_size, there.st_ino, there.st_dev)
    found = kept.get(digest("read", file.path, marks), read) if is_settled else read()
    return found != file.digest


def _remove(folder: Path, path: str) -> None:
    """Remove a file of ours, and the folders that it leaves empty; links are not followed."""
    if any((folder / parent).is_symlink() for parent in PurePosixPath(path).parents):
        return
    found = state(folder / path)
    if found and stat.S_ISREG(found.st_mode):
        (folder / path).unlink()
    for parent in PurePosixPath(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


@contextmanager
def _ours(folder: Path) -> Iterator[None]:
    """Make the folder, and keep a second build out of it."""
    if folder.is_symlink():
        raise OSError(0, "it is a symbolic link; name the folder itself", str(folder))
    if folder.exists() and not folder.is_dir():
        raise OSError(0, "it is no folder; name another", str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        yield

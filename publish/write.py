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

import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from publish.site import File
from records.locking import locked
from records.problem import Problem

MANIFEST = ".sourceline-manifest"
_UNFINISHED = "# unfinished: the next build goes on from here\n"
_TEMPORARY = ".sourceline-tmp"


@dataclass(frozen=True, slots=True)
class Written:
    """What a build changed in the folder, or the problems for which it changed nothing."""

    problems: tuple[Problem, ...] = ()
    changed: tuple[str, ...] = ()
    """The paths of the files that are new or different."""
    removed: tuple[str, ...] = ()


def write_site(files: Sequence[File], folder: Path) -> Written:
    """Bring the folder to exactly these files, besides those that are not ours."""
    try:
        with _ours(folder):
            return _write(files, folder)
    except BlockingIOError:
        return Written((_problem(folder, "another build is writing here; wait for it", "busy"),))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"cannot be written: {reason}; mend that, and the next build will go on"
        place = Path(error.filename or folder)
        place = place.parent if place.name.endswith(_TEMPORARY) else place
        return Written((_problem(place, message, "not-written"),))


def _write(files: Sequence[File], folder: Path) -> Written:
    # A build killed at its first or last step leaves this one; no manifest speaks of it.
    _temporary(folder / MANIFEST).unlink(missing_ok=True)
    ours, unfinished = _read_manifest(folder)
    problems = tuple(_obstacles(files, folder, ours))
    if problems:
        return Written(problems)
    new_paths = {file.path for file in files}
    if unfinished:
        _clear_leftovers(folder, ours | new_paths)
    missing = [file for file in files if not (folder / file.path).exists()]
    absent = {file.path for file in missing}
    changed = [file for file in files if file.path not in absent and _differs(folder, file)]
    stale = sorted(ours - new_paths)
    if missing or changed or stale or unfinished:
        _write_manifest(folder, ours | new_paths, _UNFINISHED)
        for file in (*missing, *changed):
            _replace(folder / file.path, file.content)
        for path in stale:
            _remove(folder, path)
    if missing or changed or stale or unfinished or not (folder / MANIFEST).exists():
        _write_manifest(folder, new_paths, "")
    return Written((), tuple(file.path for file in (*missing, *changed)), tuple(stale))


def _read_manifest(folder: Path) -> tuple[set[str], bool]:
    """Read which files are ours, and whether the last build came to its end."""
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return set(), False
    listed = text.removeprefix(_UNFINISHED)
    # A path that leads out cannot be one of ours, whoever wrote it there.
    return {path for path in listed.splitlines() if _is_safe(path)}, listed != text


def _write_manifest(folder: Path, paths: set[str], head: str) -> None:
    lines = "".join(f"{path}\n" for path in sorted(paths))
    _replace(folder / MANIFEST, (head + lines).encode())


def _obstacles(files: Sequence[File], folder: Path, ours: set[str]) -> Iterator[Problem]:
    """Find what must not be written over: others' files, links, folders in a file's place."""
    folders: dict[Path, Problem | None] = {}
    for file in files:
        target = folder / file.path
        if not _is_safe(file.path):
            yield _problem(target, "leads out of the site's folder", "unsafe-path")
            continue
        for parent in reversed(target.relative_to(folder).parents[:-1]):
            if parent not in folders:
                folders[parent] = found = _obstacle_to_folder(folder / parent)
                if found:
                    yield found
        if not any(folders[parent] for parent in target.relative_to(folder).parents[:-1]):
            yield from _obstacle_to_file(target, file.path in ours)


def _obstacle_to_folder(path: Path) -> Problem | None:
    mode = _mode(path)
    if mode is None or stat.S_ISDIR(mode):
        return None
    what = "is a symbolic link" if stat.S_ISLNK(mode) else "is a file"
    return _problem(path, f"{what}, where the site needs a folder; move it away", "in-the-way")


def _obstacle_to_file(path: Path, ours: bool) -> Iterator[Problem]:
    mode = _mode(path)
    if mode is None or (ours and stat.S_ISREG(mode)):
        return
    if stat.S_ISREG(mode):
        message = "was not written by this program; move it away"
    else:
        message = "is no plain file, where the site needs one; move it away"
    yield _problem(path, message, "in-the-way")


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _differs(folder: Path, file: File) -> bool:
    path = folder / file.path
    return path.stat().st_size != len(file.content) or path.read_bytes() != file.content


def _replace(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there: no one ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(path)
    try:
        with temporary.open("xb") as stream:
            stream.write(content)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _temporary(path: Path) -> Path:
    return path.with_name(f".{path.name}{_TEMPORARY}")


def _clear_leftovers(folder: Path, paths: set[str]) -> None:
    for path in paths:
        _temporary(folder / path).unlink(missing_ok=True)


def _remove(folder: Path, path: str) -> None:
    """Remove a file of ours, and the folders that it leaves empty; links are not followed."""
    if any((folder / parent).is_symlink() for parent in PurePosixPath(path).parents):
        return
    mode = _mode(folder / path)
    if mode is not None and stat.S_ISREG(mode):
        (folder / path).unlink()
    for parent in PurePosixPath(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def _is_safe(path: str) -> bool:
    parts = PurePosixPath(path).parts
    plain = not {"\\", "\n"}.intersection(path)
    return plain and bool(parts) and ".." not in parts and not path.startswith("/")


@contextmanager
def _ours(folder: Path) -> Iterator[None]:
    """Make the folder, and keep a second build out of it."""
    if folder.is_symlink():
        raise OSError(0, "it is a symbolic link; name the folder itself", str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        yield


def _problem(path: Path, message: str, code: str) -> Problem:
    return Problem(str(path), 1, 1, "", message, code)

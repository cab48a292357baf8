"""What stands where a site is to be written: nothing of others is overwritten or followed.

In: the folder, the paths of the files to be, and which of those there are ours. Out: problems:
others' files, links, folders in a file's place, paths that lead out of the folder.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from records.problem import Problem


def states(folder: Path, paths: Iterable[str]) -> dict[str, os.stat_result | None]:
    """Look at what stands at each path; links are not followed."""
    return {path: state(f"{folder}/{path}") for path in paths}


def state(path: Path | str) -> os.stat_result | None:
    """Look at what stands at a path, without following a link; None where that is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_safe(path: str) -> bool:
    """Say whether a path stays within the folder that it starts from."""
    parts = path.split("/")
    is_named = any(part not in ("", ".") for part in parts)
    return is_named and parts[0] != "" and ".." not in parts and not {"\\", "\n"} & set(path)


def obstacles(
    folder: Path, there: Mapping[str, os.stat_result | None], ours: Set[str]
) -> Iterator[Problem]:
    """Find what must not be written over, by what stands at each path."""
    folders: dict[str, Problem | None] = {}
    for path, found in there.items():
        if not is_safe(path):
            yield problem(folder / path, "leads out of the site's folder", "unsafe-path")
            continue
        above = _folders_of(path)
        for parent in above:
            if parent not in folders:
                folders[parent] = in_the_way = _instead_of_folder(folder / parent)
                if in_the_way:
                    yield in_the_way
        if not any(folders[parent] for parent in above):
            yield from _instead_of_file(folder / path, found, ours=path in ours)


def _folders_of(path: str) -> list[str]:
    """List the folders that a path leads through, from the top."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def _instead_of_folder(path: Path) -> Problem | None:
    found = state(path)
    if found is None or stat.S_ISDIR(found.st_mode):
        return None
    what = "is a symbolic link" if stat.S_ISLNK(found.st_mode) else "is a file"
    return problem(path, f"{what}, where the site needs a folder; move it away", "in-the-way")


def _instead_of_file(path: Path, found: os.stat_result | None, *, ours: bool) -> Iterator[Problem]:
    if found is None or (ours and stat.S_ISREG(found.st_mode)):
        return
    if stat.S_ISREG(found.st_mode):
        message = "was not written by this program; move it away"
    else:
        message = "is no plain file, where the site needs one; move it away"
    yield problem(path, message, "in-the-way")


def problem(path: Path, message: str, code: str) -> Problem:
    """Tell a problem of a file as a whole."""
    return Problem(str(path), 1, 1, "", message, code)

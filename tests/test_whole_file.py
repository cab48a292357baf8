"""Writing a file: the old one or the new one, whatever happens, and nothing beside it."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from records.whole_file import clear_leftovers, create_file, replace_file

BUILD = Path(__file__).parent.parent


def names(folder: Path) -> list[str]:
    """List a folder, hidden files too."""
    return sorted(found.name for found in folder.iterdir())


def fail(number: int) -> None:
    """Fail as the system does."""
    raise OSError(number, os.strerror(number))


def test_a_file_is_made_or_replaced_and_its_folder_made(tmp_path: Path) -> None:
    """Who writes need not ask what is there."""
    path = tmp_path / "a" / "b" / "file"
    replace_file(path, b"old")
    replace_file(path, b"new", lasting=True)

    assert b"new" == path.read_bytes()
    assert ["file"] == names(path.parent)


def test_what_is_there_is_not_created_again(tmp_path: Path) -> None:
    """A draft never takes the place of an editor's record, nor of a link that leads nowhere."""
    path, link = tmp_path / "file", tmp_path / "link"
    create_file(path, b"old")
    link.symlink_to("nowhere")
    for taken in (path, link):
        with pytest.raises(FileExistsError, match=taken.name):
            create_file(taken, b"new")

    assert b"old" == path.read_bytes()
    assert ["file", "link"] == names(tmp_path)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o775])
def test_a_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    """A record that an editor closed to others is not opened by a new quote."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_file(path, b"new")

    assert mode == path.stat().st_mode & 0o7777


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    """A server that runs as another user reads the site."""
    (tmp_path / "plain").write_bytes(b"")
    replace_file(tmp_path / "replaced", b"")
    create_file(tmp_path / "created", b"")

    assert 1 == len({path.stat().st_mode for path in tmp_path.iterdir()})


@pytest.mark.parametrize("step", ["os.fsync", "os.replace"])
def test_where_the_disk_fails_the_old_file_stays(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message names the folder, which an editor knows, and no file that is gone again."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(step, lambda *_: fail(errno.ENOSPC))
    with pytest.raises(OSError, match="No space") as caught:
        replace_file(path, b"new", lasting=True)

    assert (errno.ENOSPC, str(tmp_path)) == (caught.value.errno, caught.value.filename)
    assert b"old" == path.read_bytes()
    assert ["file"] == names(tmp_path)


@pytest.mark.parametrize("write", [replace_file, create_file])
def test_a_folder_in_the_place_of_a_file_is_named(
    write: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    """It is the file's name that has to be mended there, not the folder around it."""
    (tmp_path / "file").mkdir()
    with pytest.raises(OSError, match=r"directory|exists") as caught:
        write(tmp_path / "file", b"new")

    assert str(tmp_path / "file") == caught.value.filename
    assert ["file"] == names(tmp_path)


def test_ctrl_c_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor would wonder at it, and commit it."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.replace", stop)
    with pytest.raises(KeyboardInterrupt):
        replace_file(path, b"new")

    assert b"old" == path.read_bytes()
    assert ["file"] == names(tmp_path)


def test_what_a_killed_program_leaves_is_found_and_never_in_the_way(tmp_path: Path) -> None:
    """Others' files stay, those with a like name too; the number of a program comes again."""
    killed = (
        "import os, sys, pathlib, records.whole_file as whole\n"
        "os.replace = lambda *_: os.kill(os.getpid(), 9)\n"
        "whole.replace_file(pathlib.Path(sys.argv[1]), b'new')\n"
    )
    path = tmp_path / "file"
    path.write_bytes(b"old")
    subprocess.run([sys.executable, "-c", killed, path], cwd=BUILD, check=False)
    own = tmp_path / f".file.{os.getpid()}.sourceline-tmp"
    own.write_bytes(b"half")
    (tmp_path / ".other.1.sourceline-tmp").write_bytes(b"not ours")
    left = names(tmp_path)
    replace_file(path, b"newer")
    clear_leftovers([path, tmp_path / "no-folder" / "file"])

    assert 4 == len(left)
    assert b"newer" == path.read_bytes()
    assert [".other.1.sourceline-tmp", "file"] == names(tmp_path)


def test_what_is_to_last_has_reached_the_disk_before_its_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut leaves an empty file under it; what can be made again need not wait."""
    steps: list[str] = []

    def note(step: str) -> None:
        real = getattr(os, step)

        def noted(*arguments: object) -> None:
            steps.append(step)
            real(*arguments)

        monkeypatch.setattr(os, step, noted)

    note("fsync")
    note("replace")
    replace_file(tmp_path / "record", b"", lasting=True)
    steps.append("|")
    replace_file(tmp_path / "page", b"")

    assert ["fsync", "replace", "fsync", "|", "replace"] == steps

"""Writing the site: never half, never over what is not ours, only what differs."""

import os
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from publish.files import File
from publish.site import render_site
from publish.write import MANIFEST, write_site
from records.model import Content
from tests.site_fixture import content

ROOT = Path(__file__).parent.parent
A = File("index.html", b"<a href='x/y.html'>y</a>")
B = File("x/y.html", b"y")


def tree(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder; folders are there with nothing in them."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"a folder"
        for path in folder.rglob("*")
    }


def clean(folder: Path, *files: File) -> dict[str, bytes]:
    """Give what a first build of these files leaves."""
    assert not write_site(files, folder).problems
    return tree(folder)


def messages(*files: File, folder: Path) -> list[str]:
    """Give the paths and codes of the problems that a write meets."""
    return [
        f"{p.path.removeprefix(str(folder))} {p.code}" for p in write_site(files, folder).problems
    ]


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    """A file whose bytes are the same keeps its time, so that copies of the site stay cheap."""
    write_site([B, A], tmp_path)
    os.utime(tmp_path / "x/y.html", (1, 1))
    again = write_site([B, A], tmp_path)
    changed = write_site([B, replace(A, content=b"new")], tmp_path)

    assert ((), ("index.html",)) == (again.changed, changed.changed)
    assert 1 == (tmp_path / "x/y.html").stat().st_mtime


def test_what_is_no_longer_made_is_removed_with_its_folder(tmp_path: Path) -> None:
    """The folder ends as a clean build would leave it."""
    write_site([B, A], tmp_path / "site")
    written = write_site([A], tmp_path / "site")

    assert ("x/y.html",) == written.removed
    assert clean(tmp_path / "clean", A) == tree(tmp_path / "site")


def test_what_somebody_else_put_there_stays(tmp_path: Path) -> None:
    """A host's own files live in the same folder."""
    for name in ("CNAME", "x/own.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine")
    write_site([B, A], tmp_path)
    write_site([A], tmp_path)

    assert {"CNAME": b"mine", "x": b"a folder", "x/own.html": b"mine"}.items() <= tree(
        tmp_path
    ).items()


def test_nothing_is_written_over_what_somebody_else_put_there(tmp_path: Path) -> None:
    """All such files are named, and none of ours is written."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x/y.html").write_text("mine")
    (tmp_path / "index.html").mkdir()
    before = tree(tmp_path)

    assert ["/x/y.html in-the-way", "/index.html in-the-way"] == messages(B, A, folder=tmp_path)
    assert before == tree(tmp_path)


@pytest.mark.parametrize(
    ("lay", "expected"),
    [
        (lambda site, out: site.joinpath("x").symlink_to(out), "/x in-the-way"),
        (lambda site, out: site.joinpath("x").write_text("a file"), "/x in-the-way"),
        (
            lambda site, out: site.joinpath("index.html").symlink_to(out / "f"),
            "/index.html in-the-way",
        ),
    ],
)
def test_a_link_in_the_way_is_never_followed(
    tmp_path: Path, lay: Callable[[Path, Path], object], expected: str
) -> None:
    """Not even where the manifest says that the path is ours."""
    site, outside = tmp_path / "site", tmp_path / "outside"
    outside.mkdir()
    (outside / "f").write_text("theirs")
    write_site([B, A], site)
    shutil.rmtree(site / "x")
    (site / "index.html").unlink()
    lay(site, outside)

    assert [expected] == messages(B, A, folder=site)
    assert {"f": b"theirs"} == tree(outside)


def test_a_link_put_in_place_of_a_stale_page_is_not_followed(tmp_path: Path) -> None:
    """What it leads to is not ours to remove."""
    site, outside = tmp_path / "site", tmp_path / "outside"
    write_site([B, A], site)
    shutil.rmtree(site / "x")
    outside.mkdir()
    (outside / "y.html").write_text("theirs")
    (site / "x").symlink_to(outside)
    write_site([A], site)

    assert {"y.html": b"theirs"} == tree(outside)


def test_a_site_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    """It may lead anywhere."""
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "real")

    assert [" not-written"] == messages(A, folder=tmp_path / "site")
    assert {} == tree(tmp_path / "real")


def test_a_file_in_the_place_of_the_sites_folder_is_told(tmp_path: Path) -> None:
    """`file exists; mend that` would say neither what is wrong nor what to do."""
    (tmp_path / "site").write_text("theirs")
    (problem,) = write_site([A], tmp_path / "site").problems

    assert f"{tmp_path / 'site'}:1:1: error: cannot be written: it is no folder; name" in str(
        problem
    )
    assert "theirs" == (tmp_path / "site").read_text()


@pytest.mark.parametrize("path", ["../x.html", "/x.html", "a/../../x.html", "a\\x.html", ""])
def test_a_path_that_leads_out_is_refused(tmp_path: Path, path: str) -> None:
    """Whatever made it: this is the last door."""
    (problem,) = write_site([File(path, b"x")], tmp_path / "site").problems

    assert "unsafe-path" == problem.code
    assert ["site"] == [found.name for found in tmp_path.iterdir()]


def test_a_manifest_that_names_files_outside_removes_none(tmp_path: Path) -> None:
    """Somebody may have edited it."""
    (tmp_path / "keep").write_text("mine")
    write_site([A], tmp_path / "site")
    (tmp_path / "site" / MANIFEST).write_bytes(b"../keep\n/etc/hostname\n\xff\xfe\nindex.html\n")
    write_site([A], tmp_path / "site")

    assert "mine" == (tmp_path / "keep").read_text()


def test_two_builds_at_once_do_not_meet(tmp_path: Path) -> None:
    """The second is told to wait, and changes nothing."""
    fcntl = pytest.importorskip("fcntl")
    handle = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        found = messages(A, folder=tmp_path)
    finally:
        os.close(handle)

    assert [" busy"] == found
    assert {} == tree(tmp_path)


LIMITED = """
import pickle, resource, sys
from pathlib import Path
from publish.write import write_site
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
print(*write_site(pickle.loads(Path(sys.argv[1]).read_bytes()), Path(sys.argv[2])).problems)
"""


def test_a_full_disk_is_a_problem_and_the_next_build_goes_on(tmp_path: Path) -> None:
    """The system refuses the large file; nothing of it is left, and the old one is whole."""
    files = [File("big.html", b"x" * 9000), B, A]
    write_site([File("big.html", b"old"), B, A], tmp_path / "site")
    before = tree(tmp_path / "site")
    (tmp_path / "files").write_bytes(pickle.dumps(files))
    command = (sys.executable, "-c", LIMITED, tmp_path / "files", tmp_path / "site")
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert "site:1:1: error: cannot be written: file too large; mend that" in said
    assert before == tree(tmp_path / "site") | {MANIFEST: before[MANIFEST]}
    write_site(files, tmp_path / "site")
    assert clean(tmp_path / "clean", *files) == tree(tmp_path / "site")


def without(shown: Content, *ids: str) -> list[File]:
    """Render a site that lacks some events; its fonts would only take time."""
    kept = tuple(event for event in shown.events if event.id not in ids)
    files = render_site(replace(shown, events=kept))
    return [File(file.path, file.content) for file in files if "/fonts/" not in file.path]


def reached(site: dict[str, bytes]) -> set[str]:
    """Follow the links of a site from its first page and give all paths that they name."""
    todo, found = ["index.html"], set()
    while todo:
        page = todo.pop()
        for link in re.findall(rb'(?:href|src)="([^"]*)"', site.get(page, b"")):
            parts = urlsplit(link.decode())
            if not parts.scheme and parts.path:
                path = normpath(join(page, "..", unquote(parts.path)))
                if path not in found:
                    found.add(path)
                    todo.append(path)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("first", [True, False], ids=["first build", "later build"])
def test_a_build_killed_at_any_moment_leaves_a_whole_site(tmp_path: Path, first: bool) -> None:
    """Every file is an old or a new one, every link that can be reached leads to a file, and
    the next build ends at the bytes of a clean one.
    """
    new = without(content(), "2021-01-28-tolls", "2019-12-warning")
    old = [] if first else without(content(), "2024-01-08-inquiry", "2020-02-crane")
    start, moments = tmp_path / "start", tmp_path / "moments"
    start.mkdir()
    (start / "CNAME").write_text("mine")
    if old:
        write_site(old, start)
    (tmp_path / "files").write_bytes(pickle.dumps(new))
    command = (sys.executable, "-m", "tests.killed_build", tmp_path / "files", start, moments)
    subprocess.run(command, cwd=ROOT, check=True)
    (tmp_path / "clean").mkdir()
    (tmp_path / "clean/CNAME").write_text("mine")
    expected = clean(tmp_path / "clean", *new)
    whole = {(file.path, file.content) for file in (*old, *new)} | {("CNAME", b"mine")}

    killed = sorted(moments.iterdir())
    assert len(killed) > 60
    for folder in killed:
        site = {path: body for path, body in tree(folder).items() if body != b"a folder"}
        shown = {item for item in site.items() if not Path(item[0]).name.startswith(".")}
        assert set() == shown - whole, folder.name
        assert set() == reached(site) - site.keys(), folder.name
        assert () == write_site(new, folder).problems
        assert expected == tree(folder), folder.name

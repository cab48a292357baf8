"""A build after any edits ends at the bytes of a clean one, whatever became of the cache."""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import build
from publish import links, render, site
from publish.write import MANIFEST, write_site
from records.checks import check_content
from records.load import keep_records, load_content
from records.problem import Problem, has_errors
from tests.site_fixture import FOLDER

ROOT = Path(build.__file__).parent


class Desk:
    """A content folder with its own templates, the site that is built of it, and the cache."""

    def __init__(self, folder: Path) -> None:
        self.content = Path(shutil.copytree(FOLDER, folder / "content"))
        self.templates = Path(shutil.copytree(render.TEMPLATES, folder / "templates"))
        self.cache, self.site, self.clean = folder / "cache", folder / "site", folder / "clean"
        self.drafts = False

    def build(self, into: Path, cache: Path) -> Sequence[Problem]:
        """Build as the command does, but for the search, and with templates of our own."""
        with pytest.MonkeyPatch.context() as patch:
            for module in (render, site):
                patch.setattr(module, "TEMPLATES", self.templates)
            render.environment.cache_clear()  # It is set up once, for one folder of templates.
            try:
                return self._build(into, cache)
            finally:
                render.environment.cache_clear()

    def _build(self, into: Path, cache: Path) -> Sequence[Problem]:
        loaded = load_content(self.content, keep_records(cache / "records.kept"))
        kept = site.keep_site(cache / "site.kept")
        content = loaded.content
        problems: Sequence[Problem] = sorted({*loaded.problems, *check_content(content)})
        if has_errors(problems):
            return problems
        files = tuple(site.render_site(content, drafts=self.drafts, kept=kept))
        problems = links.check_links(files, content.site.base_url, content.pages)
        problems = problems or write_site(files, into, kept).problems
        kept.save()
        return problems

    def file(self, folder: str, which: int) -> Path:
        """Choose a file of the content."""
        found = sorted(path for path in (self.content / folder).rglob("*") if path.is_file())
        return found[which % len(found)] if found else self.content / "site.yaml"


def tree(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def change(path: Path, old: str, new: str) -> None:
    """Change the first place of a file that has a pattern."""
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(old, new, text, count=1, flags=re.M), encoding="utf-8")


def copy_event(desk: Desk, which: int) -> None:
    """Write one more event, with the words of another."""
    path = desk.file("events", which)
    shutil.copyfile(path, path.with_stem(f"{path.stem}-{which % 5}"))


def rename_event(desk: Desk, which: int) -> None:
    """Give an event another id."""
    path = desk.file("events", which)
    path.rename(path.with_stem(f"renamed-{which % 7}"))


def damage(folder: Path, which: int) -> None:
    """Cut or overwrite a file."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if files:
        path = files[which % len(files)]
        path.write_bytes(path.read_bytes()[: which % 5000] if which % 2 else b"garbage")


def set_drafts(desk: Desk, which: int) -> None:
    """Show drafts, or not."""
    desk.drafts = which % 2 == 1


EDITS: dict[str, Callable[[Desk, int], object]] = {
    "title": lambda desk, n: change(desk.file("events", n), "^title: ", f"title: {n % 9} "),
    "summary": lambda desk, n: change(desk.file("events", n), r"\b(the|a)\b", f"the {n % 9}th"),
    "date": lambda desk, n: change(desk.file("events", n), "^date: .*", f"date: 20{n % 30:02}"),
    "actors": lambda desk, n: change(desk.file("events", n), r"^actors: .*\n", ""),
    "tags": lambda desk, n: change(desk.file("events", n), r"^tags: .*", f"tags: [t{n % 3}]"),
    "figures": lambda desk, n: change(desk.file("events", n), "value: '?[^',]*'?", f"value: {n}"),
    "draft": lambda desk, n: change(desk.file("events", n), "^status: .*", "status: draft"),
    "publish": lambda desk, n: change(desk.file("events", n), "^status: .*", "status: published"),
    "one more": copy_event,
    "one less": lambda desk, n: desk.file("events", n).unlink(),
    "rename": rename_event,
    "article": lambda desk, n: change(desk.file("articles", n), "^title: ", f"title: {n % 9} "),
    "publisher": lambda desk, n: change(
        desk.file("articles", n), "^publisher: ", f"publisher: {n}"
    ),
    "rights": lambda desk, n: change(desk.file("articles", n), "^language: en", "rights: full"),
    "entity": lambda desk, n: change(desk.content / "entities.yaml", "kind: person", "kind: state"),
    "page": lambda desk, n: (desk.content / f"pages/p{n % 3}.md").write_text(
        f"---\ntitle: Page {n}\n---\n\nSee [it](index.html)."
    ),
    "no page": lambda desk, n: (desk.content / f"pages/p{n % 3}.md").unlink(missing_ok=True),
    "site": lambda desk, n: change(desk.content / "site.yaml", "^title: ", f"title: {n % 9} "),
    "order": lambda desk, n: change(desk.content / "site.yaml", "^order: .*", "order: newest"),
    "address": lambda desk, n: change(desk.content / "site.yaml", r"^base_url: .*\n", ""),
    "phases": lambda desk, n: change(desk.content / "site.yaml", "title: The ", f"title: {n % 9} "),
    "broken": lambda desk, n: change(desk.file("events", n), "^title: ", "titel: "),
    "mended": lambda desk, n: change(desk.file("events", n), "^titel: ", "title: "),
    "layout": lambda desk, n: change(
        desk.templates / "_layout.html", "<body>", f"<body><!--{n}-->"
    ),
    "part": lambda desk, n: change(desk.templates / "_parts.html", "<article>", "<article><hr>"),
    "style": lambda desk, n: change(desk.templates / "static/style.css", r"\A", f"/* {n} */"),
    "drafts": set_drafts,
    "no cache": lambda desk, n: shutil.rmtree(desk.cache, ignore_errors=True),
    "bad cache": lambda desk, n: damage(desk.cache, n),
    "bad site": lambda desk, n: damage(desk.site / "events", n),
    "no site": lambda desk, n: shutil.rmtree(desk.site, ignore_errors=True),
}


def assert_clean(desk: Desk) -> None:
    """Build again, and anew from nothing: the problems and the bytes are the same."""
    before = tree(desk.site)
    problems = desk.build(desk.site, desk.cache)
    with TemporaryDirectory() as nothing:
        clean = Path(nothing) / "site"

        assert problems == desk.build(clean, Path(nothing) / "cache")
        assert tree(desk.site) == before if problems else tree(clean) == tree(desk.site)


@pytest.mark.slow
@settings(max_examples=12)
@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 10_000)), max_size=8))
def test_any_edits_end_at_a_clean_builds_bytes(edits: list[tuple[str, int]]) -> None:
    """One after the other, with a build after each or after several."""
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.build(desk.site, desk.cache)
        for name, which in edits:
            EDITS[name](desk, which)
            if which % 3:
                assert_clean(desk)
        assert_clean(desk)


@pytest.mark.slow
def test_each_kind_of_edit_ends_at_a_clean_builds_bytes(tmp_path: Path) -> None:
    """All of them in one run, but those that leave a problem, which are taken back."""
    desk = Desk(tmp_path)
    chance = random.Random(7)
    held = []
    for name in chance.sample(sorted(EDITS), len(EDITS)):
        before = shutil.copytree(desk.content, tmp_path / f"before {name}")
        EDITS[name](desk, chance.randrange(10_000))
        if desk.build(desk.site, desk.cache):
            shutil.rmtree(desk.content)
            before.rename(desk.content)
        else:
            held.append(name)
    assert_clean(desk)

    assert len(held) > len(EDITS) / 2, held


def test_only_what_an_edit_changes_is_made(tmp_path: Path) -> None:
    """Nothing for the same content loaded again; little for a word of one event."""
    desk = Desk(tmp_path)
    sizes = []
    for edit in ("", "", "summary"):
        if edit:
            EDITS[edit](desk, 5)
        kept = site.keep_site(tmp_path / "site.kept")
        list(site.render_site(load_content(desk.content).content, kept=kept))
        kept.save()
        sizes.append((tmp_path / "site.kept").stat().st_size)

    assert sizes[0] == sizes[1] < sizes[2] < sizes[1] * 1.5


def test_the_whole_command_mends_what_was_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cards and search index among it: some files are gone, some are cut, some are others."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(FOLDER, "content")
    assert build.main([]) == 0
    expected = tree(tmp_path / "site")
    found = [path for top in (".cache", "site") for path in sorted(Path(top).rglob("*"))]
    files = [path for path in found if path.is_file() and path.name != MANIFEST]
    for number, path in enumerate(files):
        if number % 3 == 2:
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[: -1 - number] if number % 3 else b"garbage")

    assert build.main([]) == 0
    assert expected == tree(tmp_path / "site")


BUILD = """
import os, signal, sys, build
left = int(sys.argv[1])
def count(event, arguments):
    global left
    if event in {"open", "os.rename", "os.remove", "os.mkdir"}:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
sys.exit(build.main(["--content", "content"]))
"""


def run_build(folder: Path, *, moments: int = 0, code: Path = ROOT) -> int:
    """Run the command in a folder; it dies after so many moments, if that is before its end."""
    command = [sys.executable, "-c", BUILD, str(moments)]
    world = os.environ | {"PYTHONPATH": str(code), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(command, cwd=folder, env=world, capture_output=True, check=False)
    assert ran.returncode in (0, -signal.SIGKILL), ran.stderr.decode()
    return ran.returncode


@pytest.mark.slow
def test_a_killed_build_is_made_good_by_the_next(tmp_path: Path) -> None:
    """At any moment, with the cache that it left."""
    shutil.copytree(FOLDER, tmp_path / "content")
    run_build(tmp_path)
    killed = 0
    for moments in range(150, 100_000, 150):
        change(tmp_path / "content/site.yaml", "^title: ", f"title: {moments} ")
        killed += run_build(tmp_path, moments=moments) != 0
        if killed * 150 < moments:
            break
        assert run_build(tmp_path) == 0
    shutil.copytree(tmp_path / "content", tmp_path / "clean/content")
    run_build(tmp_path / "clean")

    assert killed > 2
    assert tree(tmp_path / "clean/site") == tree(tmp_path / "site")


@pytest.mark.slow
def test_other_code_makes_the_site_anew(tmp_path: Path) -> None:
    """With the cache of the code before it, which made other pages of the same content."""
    code = tmp_path / "code"
    for room in ("cli", "publish", "records", "templates"):
        shutil.copytree(ROOT / room, code / room)
    shutil.copyfile(ROOT / "build.py", code / "build.py")
    shutil.copytree(FOLDER, tmp_path / "content")
    run_build(tmp_path, code=code)
    old = tree(tmp_path / "site")
    change(code / "publish/words.py", "Sources differ", "Sources disagree")
    run_build(tmp_path, code=code)
    shutil.copytree(tmp_path / "content", tmp_path / "clean/content")
    run_build(tmp_path / "clean", code=code)

    assert tree(tmp_path / "clean/site") == tree(tmp_path / "site") != old

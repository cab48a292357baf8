"""The command line: exit codes, all problems at once, the same bytes everywhere."""

import errno
import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import build
from extract.ledger import check_version
from records.locking import locked
from tests.content_folder import EVENT, write_content
from tests.site_fixture import FOLDER as FIXTURE

ROOT = Path(build.__file__).parent
EVENT_FILE = "events/2021/sinking.yaml"


@pytest.fixture(autouse=True)
def outside_any_forge(monkeypatch: pytest.MonkeyPatch) -> None:
    """Problems are told as text, wherever the tests run."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


def run(tmp_path: Path, *arguments: str) -> int:
    """Run a command on the content folder of a test."""
    where = ["--content", str(tmp_path / "content")]
    output = [] if arguments else ["--output", str(tmp_path / "site")]
    return build.main([*arguments, *where, *output])


def tree(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_build_says_what_it_built_how_long_it_took_and_where_to_look(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Counts, stages with their times, and the file to open."""
    write_content(tmp_path)

    assert run(tmp_path) == build.EXIT_DONE
    said = capsys.readouterr().out
    assert "1 events from 1 articles" in said
    assert all(f"{stage} " in said for stage in ("load", "check", "render", "links", "write"))
    assert f"look at {tmp_path / 'site' / 'index.html'}" in said
    assert (tmp_path / "site" / "events" / "sinking.html").exists()


def test_a_permalink_at_which_nothing_stands_any_more_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A record that was renamed without `formerly` breaks the links to it."""
    record = write_content(tmp_path) / EVENT_FILE
    run(tmp_path)
    renamed = record.with_name("wreck.yaml")
    record.rename(renamed)
    capsys.readouterr()

    assert run(tmp_path) == build.EXIT_DONE
    said = capsys.readouterr().err
    assert f"{tmp_path / 'site' / 'events' / 'sinking.html'}:1:1: warning: nothing stands" in said
    assert "write `formerly: [sinking]`" in said
    assert said.rstrip().endswith("[lost-permalink]")


@pytest.mark.parametrize("how", ["formerly: [sinking]", "status: draft"])
def test_a_permalink_whose_record_says_why_it_is_gone_is_not_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    """`formerly` leaves a page that leads on; what an editor took back is known."""
    record = write_content(tmp_path) / EVENT_FILE
    run(tmp_path)
    if how.startswith("formerly"):
        record.with_name("wreck.yaml").write_text(f"{EVENT}{how}\n", encoding="utf-8")
        record.unlink()
    else:
        record.write_text(EVENT.replace("status: published", how), encoding="utf-8")
    capsys.readouterr()

    assert run(tmp_path) == build.EXIT_DONE
    assert "lost-permalink" not in capsys.readouterr().err


def test_problems_keep_the_last_good_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 1, every problem on a line of its own, and not a byte of the site changed."""
    root = write_content(tmp_path)
    run(tmp_path)
    before = tree(tmp_path / "site")
    broken = EVENT.replace("title:", "titel:").replace("2021-05-04\n", "2021-05-34\n", 1)
    (root / EVENT_FILE).write_text(broken, encoding="utf-8")
    capsys.readouterr()

    assert run(tmp_path) == build.EXIT_PROBLEMS
    said = capsys.readouterr().err
    assert f"{root / EVENT_FILE}:1:7: error: date: '2021-05-34'" in said
    assert f"{root / EVENT_FILE}:2:1: error: titel: is no field" in said
    assert "2 problems; nothing was written" in said
    assert tree(tmp_path / "site") == before


@pytest.mark.parametrize("output", ["content", "content/events/site"])
def test_a_site_is_not_built_into_the_content(tmp_path: Path, output: str) -> None:
    """Its pages would be stray files there, and nothing could be built again."""
    root = write_content(tmp_path)
    before = tree(root)
    arguments = ["--content", str(root), "--output", str(tmp_path / output)]

    assert build.EXIT_USAGE == build.main(arguments)
    assert before == tree(root)


def test_check_gives_the_names_that_are_missing_to_copy_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A first timeline lacks them all, and each is named by many records."""
    again = EVENT.replace("[Norden]", "[Norden, Norden port]")
    write_content(tmp_path, {"entities.yaml": None, "events/2021/again.yaml": again})

    assert run(tmp_path, "check") == build.EXIT_PROBLEMS
    *_, head, first, second, third = capsys.readouterr().out.splitlines()
    assert head.startswith("to copy into entities.yaml, each with its right kind")
    assert [first, second, third] == [
        "- {name: Ada Brandt, kind: person}",
        "- {name: Norden, kind: place}",
        "- {name: Norden port, kind: place}",
    ]


def test_a_group_to_copy_is_not_called_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody looks at forty lines closely: the Harbour Board would stand among the people."""
    names = "Lea von Norden, Harbour Board, Roe & Co, Union of Pilots, NSC, Norden parliament"
    event = EVENT.replace("[Ada Brandt]", f"[{names}]")
    write_content(tmp_path, {"events/2021/sinking.yaml": event})

    assert run(tmp_path, "check") == build.EXIT_PROBLEMS
    _, *lines = capsys.readouterr().out.splitlines()
    assert ["- {name: Lea von Norden, kind: person}"] == [one for one in lines if "person" in one]


def test_check_says_when_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0 and one line."""
    write_content(tmp_path)

    assert run(tmp_path, "check") == build.EXIT_DONE
    assert "1 events, 1 articles, no errors" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["json", "github"])
def test_problems_are_told_to_machines_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    """As JSON, or as the forge's annotations."""
    write_content(tmp_path, {EVENT_FILE: EVENT.replace("sank off", "sank near")})

    assert run(tmp_path, "check", "--format", form) == build.EXIT_PROBLEMS
    said = capsys.readouterr().out
    if form == "json":
        assert [problem["code"] for problem in json.loads(said)] == ["quote-not-in-article"]
    else:
        assert said.startswith("::error file=")


@pytest.mark.parametrize(
    "command", [(), ("check",), ("extract",), ("extract", "--explain", "gazette")]
)
def test_what_a_machine_reads_is_one_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    """What was done is for people, and on standard error."""
    root = write_content(tmp_path)
    (root / "extracted.tsv").write_text("", encoding="utf-8")
    where = ["--content", str(root), "--output", str(tmp_path / "site")]

    assert build.EXIT_DONE == build.main([*where, "--format", "json", *command])
    said = capsys.readouterr()
    assert [] == json.loads(said.out)
    assert said.err


@pytest.mark.parametrize("form", ["text", "json", "github"])
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8:strict"])
def test_a_problem_can_be_told_on_any_terminal(tmp_path: Path, form: str, encoding: str) -> None:
    """A file's name may hold letters that it cannot show, or bytes that are no letter at all."""
    root = write_content(tmp_path, {EVENT_FILE: EVENT.replace("title:", "titel: ö")})
    (root / "events" / os.fsdecode(b"\xd8\xa8\xff.yaml")).write_text(EVENT, encoding="utf-8")
    command = [sys.executable, "build.py", "check", "--content", str(root), "--format", form]
    ran = subprocess.run(
        command, cwd=ROOT, capture_output=True, env=os.environ | {"PYTHONIOENCODING": encoding}
    )

    assert b"Traceback" not in ran.stderr
    assert build.EXIT_PROBLEMS == ran.returncode
    assert form != "json" or len(json.loads(ran.stdout)) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are always Unicode")
def test_a_locale_that_cannot_name_a_page_is_told(tmp_path: Path) -> None:
    """As a server's may be; pages are named after what they are about, in its own letters."""
    world = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, str(ROOT / "build.py"), "--content", str(FIXTURE)]
    ran = subprocess.run(
        command, cwd=tmp_path, env=os.environ | world, check=False, capture_output=True, text=True
    )

    assert build.EXIT_PROBLEMS == ran.returncode
    assert ".html:1:1: error: the locale has no letters for this (ascii); set" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the file that was to be renamed at the end, which nobody knows."""
    write_content(tmp_path)
    (tmp_path / "story.txt").write_text("Fire in Norden\n\nA mill burnt down.\n")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("os.link", refuse)

    assert build.EXIT_PROBLEMS == run(tmp_path, "add", str(tmp_path / "story.txt"))
    said = capsys.readouterr().err
    assert f"{tmp_path / 'content' / 'articles'}:1:1: error: permission denied" in said
    assert "1 problem; what was written is whole" in said


def test_two_extracts_at_once_do_not_meet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second is told to wait; explaining an article writes nothing, and need not."""
    pytest.importorskip("fcntl")
    root = write_content(tmp_path)
    with locked(root):
        assert build.EXIT_PROBLEMS == run(tmp_path, "extract")

    assert "another `extract` is writing here; wait for it [busy]" in capsys.readouterr().err
    assert not (root / "extracted.tsv").exists()


def test_a_ledger_of_a_later_extractor_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its lines could mean something else, and what was deleted be drafted again."""
    line = "article\tgazette\t0\t{}@2021-05-06\n"
    root = write_content(tmp_path, {"extracted.tsv": line.format(2)})

    assert build.EXIT_PROBLEMS == run(tmp_path, "extract")
    said = capsys.readouterr().err
    assert f"{root / 'extracted.tsv'}:1:19: error: is of version 2, and this" in said
    assert "reads 1; update it [ledger-version]" in said
    (root / "extracted.tsv").write_text(line.format(1), encoding="utf-8")
    assert () == check_version(root)


def test_the_forge_gets_annotations_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`GITHUB_ACTIONS` is set there."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    write_content(tmp_path, {EVENT_FILE: ""})
    run(tmp_path, "check")

    assert capsys.readouterr().out.startswith("::error file=")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            OSError(errno.ENOSPC, "No space left", "a.yaml"),
            "a.yaml:1:1: error: no space left; make",
        ),
        (OSError(errno.EACCES, "Denied", "a.yaml"), "a.yaml:1:1: error: denied; mend the perm"),
        (OSError(errno.EEXIST, "Exists", ".a.tmp", None, "a.yaml"), "a.yaml:1:1: error: exists;"),
        (OSError(errno.EADDRINUSE, "In use"), "content:1:1: error: in use; name another port"),
    ],
)
def test_what_the_system_refuses_is_told_with_what_helps(
    error: OSError,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`Address already in use; make room or mend the permissions` helps nobody."""

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(build, "load_content", refuse)

    assert build.EXIT_PROBLEMS == build.main(["check", "--content", "content"])
    assert capsys.readouterr().err.startswith(told)


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["extract", "--limit", "0"],
        ["extract", "--limit", "x"],
        ["add"],
        ["--format", "x"],
        ["serve", "--port", "65536"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    """As argparse does, with a line on what is right."""
    with pytest.raises(SystemExit) as stopped:
        build.main(arguments)

    assert stopped.value.code == build.EXIT_USAGE


STORY = """\
Pier reopens in Norden

By Ilse Thaden, Norden Gazette

May 6, 2021

The pier reopened on Thursday. Mayor Ada Brandt cut a ribbon.
"""


def test_adding_imports_a_text_and_says_what_is_left_to_fill_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file's path is printed; a second time, nothing is written."""
    root = write_content(tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    assert run(tmp_path, "add", str(tmp_path / "story.txt")) == build.EXIT_DONE
    path = Path(capsys.readouterr().out.strip())
    before = tree(root)

    assert path == root / "articles" / "2021-05-06-norden-gazette.md"
    assert "published: 2021-05-06" in path.read_text(encoding="utf-8")
    assert run(tmp_path, "add", str(tmp_path / "story.txt")) == build.EXIT_DONE
    assert "already-there" in capsys.readouterr().err
    assert tree(root) == before


def test_adding_names_the_line_of_the_new_file_that_is_left_to_fill_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page may be deleted: what it did not say is written into the article's file."""
    root = write_content(tmp_path)
    page = tmp_path / "story.txt"
    page.write_text(STORY.replace("By Ilse Thaden, Norden Gazette\n\n", ""), encoding="utf-8")

    assert run(tmp_path, "add", str(page)) == build.EXIT_DONE
    told = [line.split(": warning: ") for line in capsys.readouterr().err.splitlines()]
    path = root / "articles" / "2021-05-06-pier-reopens-in-norden.md"
    assert told == [
        [f"{path}:3:11", "publisher: the text names no publisher; write the newspaper, agency or"
         " site [no-publisher]"],
        [f"{path}:4:8", "author: no byline was recognised; write the author, or leave it empty if"
         " none is named [no-author]"],
    ]  # fmt: skip


def test_adding_writes_nothing_while_anything_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not there, and one whose name a broken article has taken."""
    root = write_content(tmp_path, {"articles/2021-05-06-norden-gazette.md": "broken"})
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    before = tree(root)

    assert run(tmp_path, "add", str(tmp_path / "story.txt"), "none.txt") == build.EXIT_PROBLEMS
    said = capsys.readouterr().err
    assert "none.txt:1:1: error: " in said
    assert "[file-exists]" in said
    assert tree(root) == before


def test_an_article_that_is_none_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`extract` and `--explain` name what they were asked for."""
    write_content(tmp_path)

    assert run(tmp_path, "extract", "nowhere", "--explain", "neither") == build.EXIT_PROBLEMS
    said = capsys.readouterr().err
    assert "'nowhere' is no article" in said
    assert "'neither' is no article" in said


def test_an_article_that_is_named_by_its_path_is_told_its_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A terminal completes paths, and ids are long."""
    write_content(tmp_path)
    article = str(tmp_path / "content" / "articles" / "gazette.md")

    assert run(tmp_path, "extract", "--explain", article) == build.EXIT_PROBLEMS
    assert "did you mean 'gazette'? [unknown-article]" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file where the site's folder should be."""
    write_content(tmp_path)
    (tmp_path / "site").write_text("in the way", encoding="utf-8")

    assert run(tmp_path) == build.EXIT_PROBLEMS
    assert ": error: " in capsys.readouterr().err
    assert (tmp_path / "site").read_text(encoding="utf-8") == "in the way"


def test_a_reader_who_leaves_early_is_no_problem(tmp_path: Path) -> None:
    """`build.py check | head -0` ends without a word about pipes."""
    write_content(tmp_path)
    command = [sys.executable, "build.py", "check", "--content", str(tmp_path / "content")]
    read, write = os.pipe()
    os.close(read)
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    ended = subprocess.run(
        command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False, env=buffered
    )
    os.close(write)

    assert ended.stderr == b""


def test_drafts_are_shown_only_when_asked(tmp_path: Path) -> None:
    """A draft has no page on the published site."""
    write_content(tmp_path, {EVENT_FILE: EVENT.replace("status: published", "status: draft")})
    run(tmp_path)
    assert not (tmp_path / "site" / "events").exists()
    build.main(
        ["--drafts", "--content", str(tmp_path / "content"), "--output", str(tmp_path / "site")]
    )

    assert "Unreviewed" in (tmp_path / "site" / "events" / "sinking.html").read_text("utf-8")


WORLDS = [
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "POSIX", "PYTHONHASHSEED": "4242"},
]


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes_everywhere(tmp_path: Path) -> None:
    """In other time zones, locales and hash seeds, and with files made in another order.

    Each world is a folder of its own, since the cache is in the folder where the command runs.
    """
    files = sorted(path for path in FIXTURE.rglob("*") if path.is_file())
    trees = []
    for number, world in enumerate(WORLDS):
        folder = tmp_path / str(number)
        for path in files if number % 2 else reversed(files):
            target = folder / "content" / path.relative_to(FIXTURE)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        command = [sys.executable, str(ROOT / "build.py"), "--drafts"]
        subprocess.run(command, cwd=folder, env=os.environ | world, check=True, capture_output=True)
        trees.append(tree(folder / "site"))

    assert trees[0] == trees[1] == trees[2]


def test_the_day_of_the_build_leaves_no_trace(tmp_path: Path) -> None:
    """No file of the site tells when it was built."""
    write_content(tmp_path)
    run(tmp_path)
    today = date.today().isoformat().encode()

    assert not [name for name, text in tree(tmp_path / "site").items() if today in text]


def test_the_fast_path_stays_free_of_the_parser(tmp_path: Path) -> None:
    """Neither building nor an `extract` with nothing to do loads spaCy or dateparser."""
    write_content(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "site.yaml").write_text("title: x", encoding="utf-8")
    code = (
        "import sys, build; from pathlib import Path;"
        f"build.main(['--content', {str(tmp_path / 'content')!r},"
        f" '--output', {str(tmp_path / 'site')!r}]);"
        f"build.main(['extract', '--content', {str(tmp_path / 'empty')!r}]);"
        "sys.exit(bool({'spacy', 'dateparser', 'tqdm', 'livereload'} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(
    ("missing", "command"),
    [("spacy", ["extract", "--redraft"]), ("dateparser", ["add", "page.txt"])],
)
def test_what_reads_articles_may_be_missing(
    tmp_path: Path, missing: str, command: list[str]
) -> None:
    """Where only the site's packages are installed, a command is told off, not traced back."""
    root = write_content(tmp_path)
    (tmp_path / "page.txt").write_text(STORY.replace("May 6, 2021", "6 mai 2021"), encoding="utf-8")
    code = (
        f"import sys; sys.modules[{missing!r}] = None; sys.path.insert(0, {str(ROOT)!r}); "
        f"import build; sys.exit(build.main({['--content', str(root), *command]!r}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=False, capture_output=True, text=True
    )

    assert ended.returncode == 1
    assert "`make extract` installs" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_outside_its_environment_it_says_how_to_get_there(tmp_path: Path) -> None:
    """`python build.py` of a machine's own Python is the first thing that many type."""
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util as u\nold = u.find_spec\n"
        "u.find_spec = lambda name, *more: None if name == 'yaml' else old(name, *more)\n"
    )
    command, world = (sys.executable, "build.py", "check"), {"PYTHONPATH": str(tmp_path)}
    ended = subprocess.run(
        command, cwd=ROOT, env=os.environ | world, check=False, capture_output=True, text=True
    )

    assert ended.returncode == 1
    assert "run `make check` once, then: .venv/bin/python build.py check\n" in ended.stderr
    assert "Traceback" not in ended.stderr

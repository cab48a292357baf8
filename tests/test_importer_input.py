"""What a user may hand to the importer by mistake: each is a problem with its place."""

import os
import time
from pathlib import Path

import pytest

from extract.importer import import_articles
from records.load import load_content
from records.problem import Problem
from records.source_file import MAX_BYTES

STORY = "The bridge over the Lahr was closed on Monday, the county said in the morning."


def problems_of(path: Path) -> tuple[Problem, ...]:
    """Import one file that cannot be imported, and return why."""
    imported, problems = import_articles([path], ())

    assert () == imported
    return problems


@pytest.mark.parametrize(
    ("content", "place", "code"),
    [
        (b"", (1, 1), "empty-text"),
        (b"\xef\xbb\xbf \r\n\t\n", (1, 1), "empty-text"),
        (b"Share\nTweet\n5 comments\n", (1, 1), "empty-text"),
        (b"first line\nsec\0nd\n", (2, 4), "binary"),
        ("Headline\nText".encode("utf-16"), (1, 4), "binary"),
        ("первая\nстрока".encode("cp1251"), (1, 1), "not-utf8"),
        (b"one bad byte that no Western text has: \x81\n", (1, 40), "not-utf8"),
        (b"Headline\n\n" + b"x" * 100_001, (3, 1), "long-line"),
        (b"x\n" * (MAX_BYTES // 2 + 1), (1, 1), "too-large"),
        (b"<!DOCTYPE html>\n<p>A story.</p>\n", (1, 1), "html"),
        (b'<?xml version="1.0"?>\r\n<html><p>A story.</p></html>\n', (1, 1), "html"),
        (b"From: A\r\nSubject: B\r\n C\r\nMIME-Version: 1.0\r\n\r\nA story.\r\n", (1, 1), "mail"),
        (b"{\\rtf1\\ansi Headline\\par A story.}", (1, 1), "rich-text"),
        (b"%PDF-1.4\n%%EOF\n", (1, 1), "pdf"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\x81\n\0\n", (1, 1), "pdf"),
        (b"PK\x03\x04\x14\0\x06\0", (1, 1), "document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", (1, 1), "document"),
        (b"---\r\ntitle: A\r\ntags:\r\n- b\r\n---\r\n\r\nA story.\r\n", (1, 1), "front-matter"),
    ],
)
def test_content_that_is_no_article_is_a_problem(
    content: bytes, place: tuple[int, int], code: str, tmp_path: Path
) -> None:
    """Every kind of wrong content is refused by name, with its place."""
    path = tmp_path / "page.txt"
    path.write_bytes(content)

    expected = [(str(path), *place, code, "error")]
    assert expected == [(p.path, p.line, p.column, p.code, p.severity) for p in problems_of(path)]


@pytest.mark.parametrize("head", ["---\n\n", "From: the desk\nSubject: a bridge\n\n", "Note: "])
def test_text_that_only_begins_alike_is_an_article(head: str, tmp_path: Path) -> None:
    """A rule, or lines pasted from a mail, are no reason to refuse a story."""
    path = tmp_path / "page.txt"
    path.write_text(f"{head}{STORY}\n", encoding="utf-8")
    (one,), _ = import_articles([path], ())

    assert STORY in one.article.text


@pytest.mark.parametrize(
    "name", ["{} - Norden Gazette", "{} | Norden Gazette", "{} – Norden Gazette"]
)
def test_the_tab_title_above_the_headline_is_no_second_one(name: str, tmp_path: Path) -> None:
    """It carries the site's name, and the headline below it is no part of the story."""
    headline = "Bridge over the Alma closed for good"
    path = tmp_path / "page.txt"
    path.write_text(
        f"{name.format(headline)}\n{headline}\nBy Ana Writer\n\n{STORY}\n", encoding="utf-8"
    )
    (one,), _ = import_articles([path], ())

    assert (headline, "Norden Gazette", STORY) == (
        one.article.title,
        one.article.publisher,
        one.article.text,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said itâ€™s closed.", ["garbled 3:18"]),
        ("The cafÃ© Alma was closed.", ["garbled 3:8"]),
        ("It cost Â£3m.", ["garbled 3:9"]),
        ("The CHÂTEAU in SÃO Tomé cost £3m; it’s closed.", []),
    ],
)
def test_letters_that_stand_for_others_are_told(
    text: str, expected: list[str], tmp_path: Path
) -> None:
    """They would come into the quotes, and no reader could find these in the source."""
    path = tmp_path / "page.txt"
    path.write_text(f"Bridge closed\n\n{text} {STORY}\n", encoding="utf-8")
    (one,), _ = import_articles([path], ())

    assert expected == [
        f"{each.code} {each.line}:{each.column}" for each in one.warnings if each.code == "garbled"
    ]


def test_of_an_updated_text_the_editor_is_told_which_day_to_write(tmp_path: Path) -> None:
    """Who knows only when it was first published would date its news a week too early."""
    path = tmp_path / "page.txt"
    dates = "First published 12 May 2020; updated 14 May 2020"
    path.write_text(
        f"Bridge closed\nDaily Example\nBy Ana Writer\n{dates}\n\n"
        "The old bridge over the Alma was closed on Thursday after cracks were found in it.\n",
        encoding="utf-8",
    )
    (one,), _ = import_articles([path], ())

    [told] = [gap.message for gap in one.gaps if gap.code == "estimated-date"]
    assert told.endswith("write 2020-05-14 if the text is the update’s")


def test_what_is_no_readable_file_is_a_problem(tmp_path: Path) -> None:
    """A missing file, a folder, a pipe and a link to itself are told apart from articles."""
    (tmp_path / "pipe").touch()
    (tmp_path / "pipe").unlink()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    names = ("absent.txt", "folder", "loop", "pipe")
    _, problems = import_articles([tmp_path / name for name in names], ())

    codes = ["unreadable", "not-a-file", "unreadable", "not-a-file"]
    assert [(str(tmp_path / n), c) for n, c in zip(names, codes, strict=True)] == [
        (problem.path, problem.code) for problem in problems
    ]


def test_the_path_of_a_problem_is_the_one_that_the_user_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative path stays relative: the user must find it again."""
    monkeypatch.chdir(tmp_path)

    assert ["pages/absent.txt"] == [p.path for p in problems_of(Path("pages/absent.txt"))]


def test_one_bad_file_does_not_keep_the_others_out(tmp_path: Path) -> None:
    """What can be imported is."""
    good = tmp_path / "good.txt"
    good.write_text(f"Bridge closed for good\n\n{STORY}\n", encoding="utf-8")
    imported, problems = import_articles([tmp_path / "absent.txt", good], ())

    assert [STORY] == [one.article.text for one in imported]
    assert ["unreadable"] == [problem.code for problem in problems]


def test_windows_text_is_read_with_a_warning_at_its_first_odd_byte(tmp_path: Path) -> None:
    """Curly quotes from an old editor are worth reading; the editor is told to check them."""
    path = tmp_path / "old.txt"
    path.write_bytes(f"Bridge closed for good\n\n{STORY} “Sorry.”".encode("cp1252"))
    (one,), problems = import_articles([path], ())

    assert () == problems
    assert f"{STORY} “Sorry.”" == one.article.text
    warning = next(problem for problem in one.warnings if problem.code == "encoding-guessed")
    assert (3, len(STORY) + 2, "warning") == (warning.line, warning.column, warning.severity)


def test_control_characters_are_dropped_with_a_warning(tmp_path: Path) -> None:
    """A record with one could not be loaded again."""
    path = tmp_path / "page.txt"
    path.write_text(f"Bridge closed for good\n\n{STORY[:10]}\x07{STORY[10:]}", encoding="utf-8")
    (one,), _ = import_articles([path], ())

    assert STORY == one.article.text
    assert (3, 11) in [(p.line, p.column) for p in one.warnings if p.code == "control-character"]


def test_a_text_that_is_already_known_is_not_imported_again(tmp_path: Path) -> None:
    """Spacing and furniture do not make it another article; nor does a second name."""
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(f"Bridge closed for good\n\n{STORY}\n", encoding="utf-8")
    second.write_text(f"Share\nBridge closed for good\n{STORY}  \n\n5 comments\n", encoding="utf-8")
    (one,), problems = import_articles([second, first], ())
    again, known_problems = import_articles([first], [one.article])

    expected = (f"already there as {one.article.id}", "already-there", "warning")
    assert [(str(second), *expected)] == [(p.path, p.message, p.code, p.severity) for p in problems]
    assert () == again
    assert [(str(first), *expected)] == [
        (p.path, p.message, p.code, p.severity) for p in known_problems
    ]


def test_a_written_article_loads_as_the_same_article(tmp_path: Path) -> None:
    """The room for records accepts what the importer writes: every field, every page of ours."""
    pages = sorted((Path(__file__).parent / "fixtures" / "importer").glob("*.txt"))
    imported, _ = import_articles(pages, ())
    (tmp_path / "articles").mkdir()
    (tmp_path / "site.yaml").write_text("title: Test\n", encoding="utf-8")
    for one in imported:
        file = tmp_path / "articles" / f"{one.article.id}.md"
        file.write_text(one.file_text, encoding="utf-8")
    loaded = load_content(tmp_path)

    titled = {one.article.id: one.article for one in imported if one.article.title}
    assert titled == {article.id: article for article in loaded.content.articles if article.title}
    assert {"title"} >= {problem.field for problem in loaded.problems}


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        *("<a ", "icon-", "a/", "(photo ", "May 1  ", ". ", "“", "By A ", "1 ", " ", "'", "of A "),
        *(".)", ". Photo by A, ", ". AAAA/", ". Credit: A ", "Share\nWord\n", "Ada Holt\n·\n"),
    ],
)
def test_one_piece_repeated_is_read_in_time(piece: str, tmp_path: Path) -> None:
    """No line can make a pattern try for minutes; 5 s is far above what any takes."""
    path = tmp_path / "page.txt"
    line = piece * (45_000 // len(piece))
    path.write_text(f"Bridge closed for good\n{line}x\n\n{STORY}{line}y\n", encoding="utf-8")
    start = time.process_time()
    import_articles([path], ())

    assert time.process_time() - start < 5

"""Markdown's emphasis is taken off an article's text, and nothing else is."""

from pathlib import Path

import pytest

from records.emphasis import without_emphasis
from records.load import load_content
from tests.content_folder import ARTICLE, write_content


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("*Stenbury, 17 March* - A bridge fell.", "Stenbury, 17 March - A bridge fell."),
        ("**Priya Raman**, the engineer, resigned.", "Priya Raman, the engineer, resigned."),
        ("She wrote for _The Lyme Mirror_.", "She wrote for The Lyme Mirror."),
        ("***Both*** ways, __twice__.", "Both ways, twice."),
    ],
)
def test_marks_around_words_go(marked: str, plain: str) -> None:
    """What stands between them stays as it is."""
    assert plain == without_emphasis(marked)


@pytest.mark.parametrize(
    "text",
    [
        "* Two ships lost\n* Owner silent",
        "5*3*2 is 30, and 4 * 5 * 6 is more",
        "the file road_works_plan.txt",
        r"\*not\* emphasised",
        "f*** the Queen, he wrote",
        "A footnote* and another*",
    ],
)
def test_a_lone_mark_stays(text: str) -> None:
    """Bullets, sums, file names and swear words have such marks too."""
    assert text == without_emphasis(text)


def test_an_article_s_file_may_have_them(tmp_path: Path) -> None:
    """Quotes are checked against the words, as readers see them."""
    marked = ARTICLE.replace("The ferry Alma sank", "The ferry **Alma** sank")
    loaded = load_content(write_content(tmp_path, {"articles/gazette.md": marked}))

    assert () == loaded.problems
    assert "The ferry Alma sank" in loaded.content.articles[0].text

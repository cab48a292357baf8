"""The importer, from page texts of our own to article files: goldens and what must always hold."""

import random
from pathlib import Path

import pytest

from extract.importer import Imported, import_articles
from records.load import split_front_matter

PAGES = Path(__file__).parent / "fixtures" / "importer"
NAMES = sorted(path.stem for path in PAGES.glob("*.txt"))
_REWRITTEN = {"copied-html", "markdown", "invisible"}
"""Marks of HTML and Markdown, and what has no width, go."""


def imported_by_name(names: list[str]) -> dict[str, Imported]:
    """Import the named pages in one call, and find each article by its page's name."""
    articles, problems = import_articles([PAGES / f"{name}.txt" for name in names], ())

    assert () == problems
    return dict(zip(names, articles, strict=True))


@pytest.fixture(scope="module")
def imported() -> dict[str, Imported]:
    """Return all pages, imported together."""
    return imported_by_name(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_becomes_its_golden_article_and_warnings(
    name: str, imported: dict[str, Imported], update_golden: bool
) -> None:
    """The file and the warnings are those that an editor approved; read the diff before you do."""
    one = imported[name]
    told = [*one.warnings, *one.advice(f"{one.article.id}.md")]
    warnings = [str(problem).replace(f"{PAGES}/", "") for problem in told]
    found = f"{one.article.id}.md\n{one.file_text}\n=== warnings\n" + "".join(
        f"{line}\n" for line in warnings
    )
    golden = PAGES / f"{name}.golden"
    if update_golden:
        golden.write_text(found, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == found


@pytest.mark.parametrize("name", [name for name in NAMES if name not in _REWRITTEN])
def test_each_paragraph_kept_is_a_passage_of_the_page(
    name: str, imported: dict[str, Imported]
) -> None:
    """Furniture is dropped; no character of the rest is changed."""
    page = (PAGES / f"{name}.txt").read_text(encoding="utf-8")
    changed = [one for one in imported[name].article.text.split("\n\n") if one not in page]

    assert [] == changed


@pytest.mark.parametrize("name", NAMES)
def test_the_file_reads_back_as_the_same_text(name: str, imported: dict[str, Imported]) -> None:
    """What the article's text says is what loading its file will say."""
    one = imported[name]
    parts = split_front_matter(one.file_text)

    assert parts is not None
    assert one.article.text == parts[1]


def test_the_order_of_the_files_changes_no_article(imported: dict[str, Imported]) -> None:
    """All pages are read before any date is estimated or any id is given."""
    shuffled = random.Random(3).sample(NAMES, len(NAMES))

    assert imported == imported_by_name(shuffled)


def test_a_known_article_dates_an_undated_page_of_the_same_days(
    imported: dict[str, Imported],
) -> None:
    """Words quoted by both place the page in the week from its own `on Thursday`."""
    flood = imported["regional-flood"].article
    (later,), _ = import_articles([PAGES / "undated-kin-of-flood.txt"], [flood])

    assert "[2021-03-04..2021-03-10]" == str(later.article.published)


def test_a_page_alone_without_a_year_stays_undated() -> None:
    """A weekday alone dates nothing."""
    (alone,), _ = import_articles([PAGES / "undated-kin-of-flood.txt"], ())

    assert alone.article.published is None
    assert "undated-families-wait-as-lower-tarn-dam-is-checked" == alone.article.id


def test_an_id_that_is_taken_gets_a_number(imported: dict[str, Imported]) -> None:
    """An article never takes another's file."""
    known = imported["wire-harbour"].article
    other = imported["no-headline"].article
    taken = [type(other)(id=known.id, title="", text="Another text.")]
    (again,), _ = import_articles([PAGES / "wire-harbour.txt"], taken)

    assert f"{known.id}-2" == again.article.id

"""What must come out of the first subject's five articles, with no hand work."""

import shutil
from pathlib import Path

import pytest

import build
from records.edtf import overlap, parse_edtf
from records.load import load_content
from records.model import Event
from tests.demo import holds_demo, need_demo

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Event, ...]:
    """Extract the five articles into an empty content folder."""
    root = tmp_path_factory.mktemp("subject") / "content"
    shutil.copytree(need_demo() / "articles", root / "articles")
    (root / "site.yaml").write_text("title: US forces in Iraq\n", encoding="utf-8")
    build.main(["extract", "--content", str(root)])
    assert build.main(["check", "--content", str(root)]) == build.EXIT_DONE
    return load_content(root).content.events


EVENTS = [
    ("2019-12-27", "rocket attack", 1),
    ("2020-01-03", "Soleimani", 3),
    ("2020-01-05", "parliament", 3),
    ("2020-01-08", "standing down", 1),
    ("2020-01-09", "Pompeo", 3),
    ("2020-01-10", "rebuffed demands", 1),
    ("2020-01-10", "new economic sanctions", 1),
    ("2024-01-04", "strike on Thursday", 1),
    ("2024-01-05", "announced the measures", 1),
    ("2024-01-08", "not planning to withdraw", 1),
    ("2024-01-01", "hospitalization", 1),
    ("2023-12", "carried out air strikes", 1),
]


@pytest.mark.parametrize(("date", "words", "articles"), EVENTS)
def test_an_event_is_drafted_once_with_its_date_and_its_sources(
    drafts: tuple[Event, ...], date: str, words: str, articles: int
) -> None:
    """On its day, quoting what tells it, from as many articles as report it."""
    found = [
        event
        for event in drafts
        if str(event.date) == date and any(words in source.quote for source in event.sources)
    ]

    assert max((reporting(event) for event in found), default=0) >= articles


def reporting(event: Event) -> int:
    """Count the articles that an event quotes."""
    return len({source.article for source in event.sources})


def test_the_vote_is_found_in_all_four_articles_that_report_it(drafts: tuple[Event, ...]) -> None:
    """Named as a vote, a resolution, a non-binding vote."""
    [vote] = [
        e
        for e in drafts
        if str(e.date) == "2020-01-05" and any("approved" in s.quote for s in e.sources)
    ]

    assert reporting(vote) == 4


def test_the_strike_of_2020_is_found_in_the_article_of_2024(drafts: tuple[Event, ...]) -> None:
    """“Four years after another one … that killed a prominent Iranian general” is placed."""
    [strike] = [
        e
        for e in drafts
        if str(e.date) == "2020-01-03" and any("Soleimani" in s.quote for s in e.sources)
    ]
    later = [s for s in strike.sources if s.article.startswith("2024")]

    assert [overlap(s.date.means, parse_edtf("2020-01-03")) for s in later if s.date] == [True]


def test_events_of_different_years_stay_apart(drafts: tuple[Event, ...]) -> None:
    """The strikes of 2020 and 2024 hit the same city and are two records."""
    for event in drafts:
        years = {
            s.date.means.earliest.year for s in event.sources if s.date and s.date.means.earliest
        }

        assert max(years, default=0) - min(years, default=0) <= 1, event.id


def test_the_strike_of_2024_is_one_record_with_its_day(drafts: tuple[Event, ...]) -> None:
    """The drone strike of one paragraph is the strike on Thursday of another, not last month's."""
    quotes = [
        " ".join(source.quote for source in event.sources)
        for event in drafts
        if str(event.date) == "2024-01-04"
    ]

    assert any("strike on Thursday" in q and "drone strike in Baghdad" in q for q in quotes)


def test_another_subject_is_not_taken_for_the_demonstration(tmp_path: Path) -> None:
    """A desk's own articles are not asked for its events, nor is its site kept from readers."""
    article = tmp_path / "articles" / "2021-05-04-daily-example.md"
    article.parent.mkdir()
    article.write_text("", encoding="utf-8")

    assert not holds_demo(tmp_path)

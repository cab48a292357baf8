"""Social cards, and what pages say of themselves to those who share them."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from publish.cards import card_files, draw_card
from publish.catalog import Catalog
from records.model import Content
from tests.site_fixture import content, rendered, with_event

FERRY = "2020-01-05-ferry"
WORDS = ("5 January 2020", "A ferry begins to run", "The Old Harbour Bridge")


def with_base_url(base_url: str) -> Content:
    """Give the fixture, standing somewhere else."""
    return replace(content(), site=replace(content().site, base_url=base_url))


def test_a_card_has_the_size_that_networks_ask_for() -> None:
    """1200 by 630, and light."""
    card = draw_card(*WORDS)

    assert Image.open(BytesIO(card)).size == (1200, 630)
    assert len(card) < 60_000


def test_the_same_words_give_the_same_card() -> None:
    """And other words another one."""
    assert draw_card(*WORDS) == draw_card(*WORDS)
    assert draw_card(*WORDS) != draw_card(WORDS[0], "A ferry stops", WORDS[2])


@pytest.mark.parametrize("words", [["bridge"], ["bridge"] * 12, ["bridge"] * 400, ["bri" * 30]])
def test_no_title_runs_over_the_edge(words: list[str]) -> None:
    """The margins stay white, whatever the length of the titles and their words."""
    title = " ".join(words)
    card = Image.open(BytesIO(draw_card(WORDS[0], title, title))).convert("L")

    assert card.crop((1130, 20, 1200, 630)).getextrema() == (255, 255)
    assert card.crop((80, 522, 1200, 540)).getextrema() == (255, 255)


def test_each_event_whose_words_can_be_set_has_a_card_and_all_else_the_sites(
    tmp_path: Path,
) -> None:
    """The page names just the card that there is; letters that we lack give none."""
    shown = with_event(FERRY, title="عبّارة")
    cards = {file.path for file in card_files(Catalog(shown), tmp_path)}
    named = {
        path: re.findall(r'og:image" content="https://example.org/bridge/([^"]+)', text)
        for path, text in rendered(shown).items()
        if path.endswith(".html")
    }

    assert {card for own in named.values() for card in own} == cards
    assert (
        named[f"events/{FERRY}.html"] == named["index.html"] == named["tags.html"] == ["card.png"]
    )
    assert named["events/2020-01-03-bridge-closed.html"] == ["cards/2020-01-03-bridge-closed.png"]


def test_a_site_whose_words_cannot_be_set_has_no_card(tmp_path: Path) -> None:
    """Nor have its events, which name it; boxes would say less than nothing."""
    shown = replace(content(), site=replace(content().site, title="جسر"))
    page = rendered(shown)["index.html"]

    assert [] == list(card_files(Catalog(shown), tmp_path))
    assert "og:image" not in page
    assert 'twitter:card" content="summary"' in page


def test_the_words_of_a_card_are_told_to_who_does_not_see_it() -> None:
    """On a topic's page it shows the title of the site."""
    site = rendered()

    assert 'og:image:alt" content="A ferry begins to run"' in site[f"events/{FERRY}.html"]
    assert 'og:image:alt" content="The Vessmark bridge"' in site["actors/mara-lindqvist.html"]


def test_a_card_is_drawn_once(tmp_path: Path) -> None:
    """Ten thousand take minutes; what is kept is taken."""
    first = [file.content for file in card_files(Catalog(content()), tmp_path)]
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    again = [file.content for file in card_files(Catalog(content()), tmp_path)]

    assert first == again
    assert times == {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}


def test_a_kept_card_that_is_damaged_is_drawn_again(tmp_path: Path) -> None:
    """It would be seen by all who share the page."""
    first = [file.content for file in card_files(Catalog(content()), tmp_path)]
    for number, kept in enumerate(tmp_path.iterdir()):
        kept.write_bytes(kept.read_bytes()[: 3000 * (number % 2)])

    assert first == [file.content for file in card_files(Catalog(content()), tmp_path)]


def test_a_site_that_does_not_know_where_it_stands_shares_nothing(tmp_path: Path) -> None:
    """Such addresses must be whole."""
    shown = with_base_url("")
    pages = "".join(text for path, text in rendered(shown).items() if path.endswith(".html"))

    assert [] == list(card_files(Catalog(shown), tmp_path))
    assert "og:" not in pages
    assert "twitter:" not in pages


def test_a_page_says_what_it_is_to_those_who_share_it() -> None:
    """Title, summary and whole address."""
    page = rendered()[f"events/{FERRY}.html"]

    for said in (
        'og:type" content="article"',
        'og:title" content="A ferry begins to run"',
        f'og:url" content="https://example.org/bridge/events/{FERRY}.html"',
        'twitter:card" content="summary_large_image"',
    ):
        assert said in page
    assert 'og:type" content="website"' in rendered()["index.html"]

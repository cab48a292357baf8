"""timeline.json: all that the site shows, as documented."""

import json
import re
from pathlib import Path
from typing import Any

from publish.catalog import Catalog
from publish.export import export
from tests.site_fixture import content, rendered

DOCS = Path(__file__).parent.parent / "docs" / "timeline-json.md"


def exported() -> dict[str, Any]:
    """Read the export of the fixture."""
    loaded: dict[str, Any] = json.loads(rendered()["timeline.json"])
    return loaded


def event(name: str) -> dict[str, Any]:
    """Find an event of the export."""
    return next(found for found in exported()["events"] if found["id"] == name)


def test_an_event_has_its_date_in_edtf_in_words_and_in_days() -> None:
    """A program can sort by the days and show the words."""
    expected = {
        "edtf": "[2019-12-21..2019-12-31]",
        "earliest": "2019-12-21",
        "latest": "2019-12-31",
        "words": "late December 2019",
    }

    assert expected == event("2019-12-warning")["date"]


def test_events_come_in_the_order_of_time_one_a_line() -> None:
    """Two exports can be compared line by line."""
    text = rendered()["timeline.json"]
    ids = [found["id"] for found in exported()["events"]]

    assert ["1962-bridge-opens", "1990s-last-repair", "2019-12-warning"] == ids[:3]
    assert len(ids) == len(
        re.findall(r'^\{"id": "[^"]+", "page": "[^"]+events/', text, re.MULTILINE)
    )


def test_names_are_the_entities_own() -> None:
    """An alias in a record is still the same actor."""
    assert ["Mara Lindqvist", "Vessmark City Council"] == event("2020-01-03-bridge-closed")[
        "actors"
    ]


def test_what_is_not_shown_is_not_exported() -> None:
    """No draft, no rejected event, no unseen source, no article's text."""
    text = rendered()["timeline.json"]

    assert not [hidden for hidden in ("toll-rise", "lorries") if hidden in text]
    assert "g" not in [source["id"] for source in event("2020-01-03-bridge-closed")["sources"]]
    assert "VESSMARK (Harbour Wire)" not in text


def test_a_quote_is_in_the_articles_own_characters() -> None:
    """A straight quotation mark of the record gives way to the publisher's."""
    (letter,) = [s for s in event("2020-01-letter")["sources"] if s["id"] == "b"]

    assert "the mayor's office received the engineer's letter" in letter["quote"]
    assert {"text", "means"} == set(letter["date"])


def test_drafts_are_exported_only_when_asked_for() -> None:
    """As on the pages."""
    drafts = json.loads(export(Catalog(content(), drafts=True)))

    assert {"draft", "published"} == {found["status"] for found in drafts["events"]}


def documented() -> dict[str, set[str]]:
    """Read the tables of the documentation: the fields of each object."""
    text = DOCS.read_text(encoding="utf-8")
    sections = re.findall(r"^## `(\w+)`(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return {name: set(re.findall(r"^\| `(\w+)` \|", body, re.MULTILINE)) for name, body in sections}


def test_the_documentation_lists_exactly_the_fields_that_there_are() -> None:
    """A field that is added or renamed must be told."""
    whole = exported()
    closed = event("2020-01-03-bridge-closed")
    found = {
        "timeline": whole,
        "site": whole["site"],
        "article": whole["articles"][0],
        "entity": whole["entities"][0],
        "event": closed,
        "date": closed["date"],
        "figure": closed["figures"][0],
        "source": closed["sources"][0],
        "correction": closed["corrections"][0],
    }

    assert {name: set(fields) for name, fields in found.items()} == documented()

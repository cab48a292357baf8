"""What an event's page tells programs of itself."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from records.edtf import parse_edtf
from records.model import Content, Site
from tests.site_fixture import content, rendered, with_event

CLOSED = "2020-01-03-bridge-closed"
FOUND = re.compile(r'<script type="application/ld\+json">(.*)</script>')


def told(shown: Content | None = None, event_id: str = CLOSED) -> dict[str, Any]:
    """Read the data of an event's page."""
    (found,) = FOUND.findall(rendered(shown)[f"events/{event_id}.html"])
    return dict(json.loads(found))


def test_an_event_is_an_article_about_it_with_what_it_cites() -> None:
    """As search engines read it: each article once, and what was corrected."""
    page = told()
    courier, *others = page["citation"]

    assert "Article" == page["@type"]
    assert "Old Harbour Bridge is closed to all traffic" == page["headline"]
    assert f"https://example.org/bridge/events/{CLOSED}.html" == page["url"]
    assert "2024-01-12" == page["dateModified"]
    assert ["Old Harbour Bridge", "Eastbank"] == [
        place["name"] for place in page["about"]["location"]
    ]
    assert {
        "@type": "NewsArticle",
        "headline": "Harbour bridge shut after cracks are found",
        "url": "https://courier.example.com/2020/01/04/bridge",
        "author": "Ida Storm",
        "publisher": {"@type": "Organization", "name": "The Vessmark Courier"},
        "datePublished": "2020-01-04",
    } == courier
    assert 2 == len(others)
    assert ["2020-01-06", "2024-01-12"] == [each["datePublished"] for each in page["correction"]]


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2020-01-03", "2020-01-03", None),
        ("2020-01", "2020-01", None),
        ("2020-01-03T22:15", "2020-01-03T22:15", None),
        ("2019-12-27/2019-12-31", "2019-12-27", "2019-12-31"),
        ("[2019-12-27..2020-01-03]", None, None),
        ("../2020-01-05", None, None),
        ("2020-01~", None, None),
        ("2019-12/2020-01", None, None),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(
    date: str, start: str | None, end: str | None
) -> None:
    """A day within bounds would be made up, and a program cannot read “between”."""
    about = told(with_event(CLOSED, date=parse_edtf(date)))["about"]

    assert (start, end) == (about.get("startDate"), about.get("endDate"))


def test_no_word_of_a_record_ends_the_data() -> None:
    """Whoever writes `</script>` into a title writes words."""
    title = "</script><script>alert(1)</script> & more"
    page = told(with_event(CLOSED, title=title))

    assert title == page["headline"] == page["about"]["name"]


def test_a_site_without_an_address_tells_nothing() -> None:
    """Data that names no page is of no use."""
    nowhere = replace(content(), site=Site(title="The bridge"))

    assert "ld+json" not in rendered(nowhere)[f"events/{CLOSED}.html"]

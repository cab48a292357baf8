"""The Atom feed, the sitemap and robots.txt: what programs read of the site."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

from publish.catalog import Catalog
from publish.changes import updated
from publish.feed import LIMIT, feed
from publish.sitemap import robots, sitemap
from records.edtf import parse_edtf
from records.model import Content, Correction
from tests.site_fixture import content, rendered, with_event

ATOM = "{http://www.w3.org/2005/Atom}"


def parsed(shown: Content) -> ElementTree.Element:
    """Parse a site's feed."""
    return ElementTree.fromstring(feed(Catalog(shown)))


def titles(shown: Content) -> list[str]:
    """Give the titles of a feed's entries."""
    return [found.text or "" for found in parsed(shown).findall(f"{ATOM}entry/{ATOM}title")]


def test_the_last_changed_event_comes_first() -> None:
    """A correction is a change, and the date of the event is not."""
    corrected = (Correction(parse_edtf("2024-02-01"), "The year was added."),)
    shown = with_event("1962-bridge-opens", corrections=corrected)

    assert "8 January 2024: Inquiry finds" in titles(content())[1]
    assert "1962: The Old Harbour Bridge opens" == titles(shown)[0]


def test_a_change_is_dated_by_the_records() -> None:
    """By its corrections, or by when its newest article came in."""
    events = {event.id: event for event in content().events}
    quoted = Catalog(content()).quoted
    names = ("1962-bridge-opens", "2020-01-05-ferry", "2020-01-03-bridge-closed")
    changed = [updated(events[name], quoted[name]) for name in names]

    assert [date(2020, 1, 5), date(2020, 1, 6), date(2024, 1, 12)] == changed


def test_the_feed_never_grows_past_its_limit() -> None:
    """Ten thousand events make the same feed as fifty."""
    one = content().events[0]
    many = tuple(replace(one, id=f"e{number:03d}") for number in range(LIMIT + 9))

    assert LIMIT == len(titles(replace(content(), events=many)))


def test_an_entry_has_its_permalink_for_ever() -> None:
    """Its id and its link are the address of the event's page, and citations are whole URLs."""
    entry = parsed(content()).find(f"{ATOM}entry")
    address = "https://example.org/bridge/events/2020-01-03-bridge-closed.html"
    assert entry is not None
    link, text = entry.find(f"{ATOM}link"), entry.findtext(f"{ATOM}content") or ""

    assert [address, address] == [
        entry.findtext(f"{ATOM}id"),
        link is not None and link.get("href"),
    ]
    assert f'href="{address}#s-a"' in text


def test_a_site_without_an_address_has_names_instead() -> None:
    """The same in each build, and different for each event."""
    shown = replace(content(), site=replace(content().site, base_url=""))
    ids = [found.text or "" for found in parsed(shown).iter(f"{ATOM}id")]

    assert feed(Catalog(shown)) == feed(Catalog(shown))
    assert len(ids) == len(set(ids))
    assert all(name.startswith("urn:uuid:") for name in ids)


def test_what_xml_cannot_hold_does_not_break_the_feed() -> None:
    """Control characters have no form in XML at all."""
    shown = with_event("2020-01-05-ferry", title="A \x0b ]]> <b> & 😀 ferry")

    assert "5 January 2020: A  ]]> <b> & 😀 ferry" in titles(shown)


def test_the_sitemap_lists_every_page_once() -> None:
    """With the day of the last change where the records know it; no redirects."""
    pages = [path for path in rendered() if path.endswith(".html")]
    root = ElementTree.fromstring(rendered()["sitemap.xml"])
    urls = [found.text for found in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]

    assert len(pages) - len(["404.html", "events/bridge-shut.html"]) == len(set(urls)) == len(urls)
    assert "https://example.org/bridge/" in urls
    assert "inquiry.html</loc><lastmod>2024-01-10</lastmod>" in rendered()["sitemap.xml"]
    assert "<lastmod>" not in sitemap(Catalog(content()), ["about.html"])


def test_the_sitemap_makes_up_no_day_of_change() -> None:
    """Of an article without any date nobody knows when it came in."""
    undated = tuple(replace(each, published=None, retrieved=None) for each in content().articles)
    event = next(each for each in content().events if not each.corrections)
    shown = Catalog(replace(content(), articles=undated))

    assert "<lastmod>" not in sitemap(shown, [f"events/{event.id}.html"])


def test_a_preview_asks_not_to_be_searched() -> None:
    """And a site without an address has no sitemap to name."""
    assert "User-agent: *\nDisallow: /\n" == robots("", hidden=True)
    assert robots("https://x.example/", hidden=False).endswith(
        "Sitemap: https://x.example/sitemap.xml\n"
    )

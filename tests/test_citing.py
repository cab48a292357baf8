"""What a reader copies to cite an event, and the ways to mend its record."""

from dataclasses import replace

from publish.assemble import Assembly
from publish.catalog import Catalog
from publish.citing import bibtex_citation, plain_citation, wiki_citation
from publish.context import EventPage
from publish.event_page import event_page
from records.edtf import parse_edtf
from records.model import Event, Place, Site
from tests.site_fixture import content

SITE = Site(title="The bridge", publisher="Desk & Sons")
EVENT = Event(
    id="2020-01-03-closed",
    date=parse_edtf("2020-01-03"),
    title="Bridge [100%] closed | {reopened}",
    status="published",
    sources=(),
)
URL = "https://example.org/e.html"


def test_the_plain_text_says_what_when_where_and_by_whom() -> None:
    """In one line; what is not known is left out."""
    assert (
        "“Bridge [100%] closed | {reopened}” (3 January 2020). The bridge. Desk & Sons. " + URL
        == plain_citation(SITE, EVENT, URL)
    )
    assert "“X” (3 January 2020). T." == plain_citation(Site("T"), replace(EVENT, title="X"), "")


def test_bibtex_is_escaped() -> None:
    """A brace of a title would end the field, a percent sign the line."""
    assert bibtex_citation(SITE, EVENT, URL) == (
        "@misc{2020-01-03-closed,\n"
        "  title = {{Bridge [100\\%] closed | \\{reopened\\}}},\n"
        "  author = {{Desk \\& Sons}},\n"
        "  howpublished = {The bridge},\n"
        "  note = {Event of 3 January 2020},\n"
        f"  url = {{{URL}}},\n"
        "}"
    )


def test_wiki_markup_is_escaped() -> None:
    """A bar would end the parameter, braces the template."""
    cited = wiki_citation(SITE, EVENT, URL)

    assert cited.startswith(f"<ref>{{{{Cite web |url={URL} |title=Bridge &#91;100%&#93; closed ")
    assert "closed &#124; &#123;reopened&#125; |website=The bridge |publisher=Desk" in cited


def page_of(event: Event, **site: object) -> EventPage:
    """Build the page of an event of the fixture's content."""
    changed = replace(content().site, **site)  # type: ignore[arg-type]
    events = [event if event.id == other.id else other for other in content().events]
    assembly = Assembly(Catalog(replace(content(), site=changed, events=tuple(events))))
    return event_page(assembly, event, None, None).value


def test_the_record_is_found_on_the_forge() -> None:
    """By its path below the content folder, wherever that stands on this machine."""
    event = replace(content().events[0], place=Place("/home/x/content/events/2020/a b.yaml"))
    page = page_of(
        event,
        place=Place("/home/x/content/site.yaml"),
        edit_url="https://forge.example/edit/{path}",
        report_url="https://forge.example/new?title={id}",
    )

    assert "https://forge.example/edit/events/2020/a%20b.yaml" == page.edit
    assert f"https://forge.example/new?title={event.id}" == page.report


def test_a_site_without_a_forge_has_no_links_to_it() -> None:
    """Neither is asked for."""
    page = page_of(content().events[0], edit_url="", report_url="")

    assert ("", "") == (page.edit, page.report)

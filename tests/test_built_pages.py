"""The built fixture in real tools: the Nu checker, axe-core, Chromium from disk and by http."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from publish.site import render_site
from publish.write import write_site
from tests.browser import axe as axe_runner
from tests.browser import chromium
from tests.browser.server import served
from tests.site_fixture import content
from tests.test_paging import much

pytestmark = pytest.mark.browser

KINDS = (
    "index.html",
    "events/2020-01-03-bridge-closed.html",
    "events/2024-01-08-inquiry.html",
    "events/2020-09-11-reopened-on-foot.html",
    "sources/2020-01-04-courier-closure.html",
    "sources/2020-09-12-nehr.html",
    "actors/mara-lindqvist.html",
    "actors.html",
    "sources.html",
    "figures.html",
    "corrections.html",
    "about.html",
    "404.html",
)


OVERLAID = """() => {
    const parts = [...document.querySelectorAll("svg text, .filter summary, .order button")]
        .filter((part) => part.checkVisibility())
        .map((part) => [part.textContent.trim(), part.getBoundingClientRect()]);
    const meet = (one, other) => one.left < other.right && other.left < one.right
        && one.top < other.bottom && other.top < one.bottom;
    return parts.flatMap(([name, box], at) => parts.slice(at + 1)
        .filter(([, other]) => meet(box, other)).map(([other]) => `${name} / ${other}`));
}"""
"""The words of a page that lie upon others."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the fixture's site, drafts included, so that each badge is there."""
    folder = tmp_path_factory.mktemp("built") / "site"
    assert not write_site(list(render_site(content(), drafts=True)), folder).problems
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Serve it where its `base_url` says that it stands."""
    with served(site, under="/bridge/") as url:
        yield url


def test_the_pages_are_valid_html(site: Path, nu_check: Callable[[Path], list[str]]) -> None:
    """No error and no warning, but one: the checker cannot match `self` against a file's path."""
    found = [line for line in nu_check(site) if "violates Content Security Policy" not in line]

    assert [] == found


def test_no_kind_of_page_has_a_barrier(browser: Browser, address: str) -> None:
    """Phone and desktop, light, dark and in forced colours."""
    assert [] == axe_runner.audit(browser, [address + path for path in KINDS])


def test_pages_work_from_disk_as_they_do_from_a_host(page: Page, site: Path, address: str) -> None:
    """The policy lets the style and the fonts through in both; the page looks the same.

    A page without italics: that face is optional, so whether it comes in time is chance.
    """
    looks = []
    for start in (site.as_uri() + "/", address):
        page.goto(start + "index.html")
        page.click("main article >> text=A ferry")
        page.evaluate("document.fonts.ready.then(() => true)")
        looks.append(page.screenshot())

    assert page.url.endswith("events/2020-01-05-ferry.html")
    assert looks[0] == looks[1]


def test_a_reader_comes_from_a_sentence_to_the_words_in_their_context_and_back(
    browser: Browser, address: str
) -> None:
    """With JavaScript off."""
    with chromium.opened(browser, javascript=False) as page:
        page.goto(address + "index.html")
        page.click("article:has-text('Council votes') .cite >> nth=0")
        page.click(":target >> text=Read in context")
        marked = page.locator(":target + mark").inner_text()
        page.click(".supports >> text=Council votes >> nth=0")

        assert "The city council voted 21 to 4 on Monday" in marked
        assert page.url.endswith("events/2020-01-06-council-vote.html")


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("events/2020-01-03-bridge-closed.html#s-b", ".passages li:target blockquote p"),
        ("events/2020-01-03-bridge-closed.html#c-b", ".cite:target"),
        ("sources/2020-01-04-courier-closure.html#q-a7882071", ".anchor:target + mark"),
    ],
)
def test_what_a_link_leads_to_is_seen_in_a_readers_own_colours(
    browser: Browser, address: str, path: str, marked: str
) -> None:
    """There the highlighter is gone, and of ten passages on the screen one is meant."""
    screen = chromium.Screen(1280, 900, "light", forced=True)
    with chromium.opened(browser, screen) as page:
        page.goto(address + path)
        outline = page.locator(marked).evaluate("at => getComputedStyle(at).outline")

    assert outline.endswith("solid 3px")


def test_who_asks_for_more_contrast_gets_no_grey(page: Page, address: str) -> None:
    """Labels, bylines and rules are as dark as the text."""
    page.emulate_media(contrast="more")
    page.goto(f"{address}events/2020-01-03-bridge-closed.html")
    colours = page.locator(".label, .byline, .attribution-title, dt").evaluate_all(
        "parts => [...new Set(parts.map(part => getComputedStyle(part).color))]"
    )

    assert [page.evaluate("getComputedStyle(document.body).color")] == colours


@pytest.mark.parametrize(
    ("path", "part", "read"),
    [
        (
            "events/2020-01-03-bridge-closed.html",
            ".related li >> nth=1",
            "Mara Lindqvist, Vessmark City Council",
        ),
        (
            "actors/mara-lindqvist.html",
            ".reports >> nth=0",
            "2 independent reports The Vessmark Courier Harbour Wire",
        ),
    ],
)
def test_names_beside_each_other_are_read_apart(
    page: Page, address: str, path: str, part: str, read: str
) -> None:
    """A dot between them is for the eye; who hears the page hears two names all the same."""
    page.goto(address + path)
    heard = page.locator(part).evaluate(
        """part => {
            for (const mark of part.querySelectorAll('[aria-hidden]')) mark.textContent = '';
            return part.innerText.replace(/\\s+/g, ' ');
        }"""
    )

    assert heard.endswith(read)


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1600])
def test_no_page_is_wider_than_its_screen(page: Page, address: str, width: int) -> None:
    """Whatever the length of a title or an address."""
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for path in KINDS:
        page.goto(address + path)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)

    assert [] == wide


@pytest.mark.parametrize(("width", "columns"), [(390, 1), (768, 2), (1280, 1)])
def test_who_and_where_take_no_more_of_a_tablets_screen_than_they_need(
    page: Page, address: str, width: int, columns: int
) -> None:
    """Between a summary and its passages stands a list: of one name a line, but for its width."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}events/2020-01-03-bridge-closed.html")
    starts = page.locator(".event-facts dt").evaluate_all(
        "terms => [...new Set(terms.map(term => Math.round(term.getBoundingClientRect().left)))]"
    )

    assert columns == len(starts)


def test_text_of_twice_the_size_fits_a_phone(page: Page, address: str) -> None:
    """As many readers set it; a table becomes a list, and no word is broken at each letter."""
    page.set_viewport_size({"width": 360, "height": 800})
    fonts = {"fontSizes": {"standard": 32, "fixed": 26}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", fonts)
    wide = []
    for path in KINDS:
        page.goto(address + path)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)
    page.goto(f"{address}figures.html")
    narrowest = page.locator(".series th a").evaluate_all(
        "links => Math.min(...links.map(link => link.getBoundingClientRect().width))"
    )

    assert "32px" == page.evaluate("getComputedStyle(document.documentElement).fontSize")
    assert [] == wide
    assert narrowest > 200


def test_words_of_twice_the_size_stand_beside_each_other(page: Page, address: str) -> None:
    """Neither the labels of an axis, nor the ways to filter and to turn the timeline, nor the
    letters of a title's word that fits.
    """
    page.set_viewport_size({"width": 360, "height": 800})
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    overlaid = []
    for path in ("index.html", "figures.html", "actors/mara-lindqvist.html"):
        page.goto(address + path)
        overlaid += page.evaluate(OVERLAID)
    page.goto(f"{address}actors/northspan-construction.html")
    word = page.locator("h1").evaluate(
        """title => {
            const word = document.createRange();
            const text = title.querySelector("bdi").firstChild;
            word.setStart(text, text.data.indexOf("Construction"));
            word.setEnd(text, word.startOffset + "Construction".length);
            return word.getClientRects().length;
        }"""
    )

    assert [] == overlaid
    assert 1 == word


def test_a_table_of_figures_leaves_room_for_the_words_of_its_events(
    page: Page, address: str
) -> None:
    """On a phone half of it; its columns were once so narrow that words were broken."""
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{address}figures.html")
    table, first = (
        page.locator(part).first.evaluate("at => at.getBoundingClientRect().width")
        for part in (".series table", ".series th[scope=row]")
    )

    assert first > 0.42 * table


def test_paper_gets_a_brief_with_numbered_endnotes(page: Page, address: str) -> None:
    """The numbers of the sentences are those of the notes; addresses are written out."""
    page.emulate_media(media="print")
    page.goto(f"{address}events/2020-01-03-bridge-closed.html")
    cited = page.locator(".event-summary .cite").all_inner_texts()
    notes = page.locator(".passages li")
    numbers = notes.evaluate_all("notes => notes.map(note => String(note.value))")
    written = page.locator(".passages [data-address]").evaluate_all(
        "links => links.map(link => getComputedStyle(link, '::after').content)"
    )

    ours = notes.first.locator("p").first.evaluate("p => getComputedStyle(p, '::after').color")

    assert "rgb(118, 118, 118)" == ours
    assert set(cited) <= set(numbers) == {str(n + 1) for n in range(notes.count())}
    assert written
    assert all(address.startswith('"http') for address in written)
    for hidden in (".navigation", ".neighbours", ".citing", ".forge", ".passages .back"):
        assert 0 == page.locator(f"{hidden}:visible").count(), hidden


def test_paper_says_what_the_screen_says(page: Page, address: str) -> None:
    """What marks mean, where a link leads, and that no editor has seen a draft."""
    page.emulate_media(media="print")
    page.goto(f"{address}index.html")
    unreviewed = page.locator(".badge-unreviewed").first
    drawn = unreviewed.evaluate("at => [getComputedStyle(at).color, at.checkVisibility()]")

    assert page.locator(".key li:visible").count() == 4
    assert ["rgb(0, 0, 0)", True] == drawn
    page.goto(f"{address}events/2024-01-08-inquiry.html")
    link = page.get_by_role("link", name="the city’s site")
    assert "https://vessmark.example.org/report" in link.evaluate(
        "link => getComputedStyle(link, '::after').content"
    )


def test_paper_is_readable(page: Page, address: str) -> None:
    """No label is larger than what it is about, and nothing is cut off at the edge."""
    page.set_viewport_size({"width": 642, "height": 1000})  # A4 within its margins.
    page.emulate_media(media="print")
    page.goto(f"{address}events/2020-01-03-bridge-closed.html")
    sizes = {
        part: page.locator(part).first.evaluate("at => parseFloat(getComputedStyle(at).fontSize)")
        for part in ("h1", ".event-summary", ".passages blockquote", ".attribution")
    }

    assert sorted(sizes.values(), reverse=True) == list(sizes.values())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.fixture(scope="module")
def paged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a site whose lists have several pages."""
    folder = tmp_path_factory.mktemp("paged") / "site"
    assert not write_site(list(render_site(much(210))), folder).problems
    return folder


def test_the_pages_of_long_lists_are_valid_and_have_no_barrier(
    browser: Browser, paged: Path, nu_check: Callable[[Path], list[str]]
) -> None:
    """Timeline, topics, indexes, figures, corrections and a passage, on a page in their midst."""
    (passage,) = paged.glob("sources/*.q-*.2.html")
    kinds = (
        "years/2011.html",
        "actors/everyone.2.html",
        "actors.2.html",
        "sources.2.html",
        "figures.html",
        "figures/dead.2.html",
        "corrections.2.html",
        passage.relative_to(paged).as_posix(),
    )
    few = paged.parent / "few"
    for kind in kinds:
        (few / kind).parent.mkdir(parents=True, exist_ok=True)
        (few / kind).write_bytes((paged / kind).read_bytes())

    assert [] == nu_check(few)
    assert [] == axe_runner.audit(browser, [(paged / kind).as_uri() for kind in kinds])

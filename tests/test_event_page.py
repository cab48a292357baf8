"""An event's page: what sources say of when, told once; passages as the sources print them."""

from dataclasses import replace

from publish.assemble import Assembly
from publish.badges import badges
from publish.catalog import Catalog
from publish.event_page import event_page
from records.edtf import parse_edtf
from records.model import SourceDate
from tests.site_fixture import content, rendered


def test_sources_that_give_the_day_in_the_same_words_stand_together() -> None:
    """Of forty reports each would take three lines before the passages, on a phone five screens."""
    whole = content()
    event = max(whole.events, key=lambda each: len(each.sources))
    first, *others = (replace(source, review="") for source in event.sources)
    friday, saturday = parse_edtf("2020-01-03"), parse_edtf("2020-01-04")
    dated = [replace(first, date=SourceDate("on Friday", saturday))]
    dated += [replace(other, date=SourceDate("on Friday", friday)) for other in others]
    changed = replace(event, status="published", date=friday, sources=tuple(dated))
    events = tuple(changed if each is event else each for each in whole.events)
    assembly = Assembly(Catalog(replace(whole, events=events)))
    page = event_page(assembly, changed, None, None).value
    evidence = [*page.date_evidence, *page.other_dates]

    assert len(others) > 1
    assert [
        ("“on Friday”", "3 January 2020", len(others)),
        ("“on Friday”", "4 January 2020", 1),
    ] == [(each.said, each.means, len(each.sources)) for each in evidence]


def test_what_gives_the_date_stands_first_and_another_date_apart() -> None:
    """A reader who asks how the day is known must not look for the answer among five."""
    whole = content()
    event = max(whole.events, key=lambda each: len(each.sources))
    said = ("../2020-01-06", "2020-01", "2020-01-04", "[2020-01-01..2020-01-05]", "2020-01-03")
    sources = tuple(
        replace(source, review="", date=SourceDate("then", parse_edtf(date)))
        for source, date in zip(event.sources, said, strict=False)
    )
    changed = replace(event, date=parse_edtf("2020-01-03"), sources=sources)
    events = tuple(changed if each is event else each for each in whole.events)
    assembly = Assembly(Catalog(replace(whole, events=events)))
    page = event_page(assembly, changed, None, None).value

    assert [
        "3 January 2020",
        "between 1 and 5 January 2020",
        "January 2020",
        "before 6 January 2020",
    ] == [each.means for each in page.date_evidence]
    assert ["4 January 2020"] == [each.means for each in page.other_dates]


def test_a_passage_stands_in_its_sources_own_characters() -> None:
    """Who copies it, or hears it read, gets no mark that the source did not print."""
    whole = content()
    event = next(each for each in whole.events if each.id == "2024-01-08-inquiry")
    page = event_page(Assembly(Catalog(whole)), event, None, None).value
    quotes = [passage.quote for passage in page.passages]

    assert "an inquiry has found that the city knew of the cracks for at least a week" in quotes
    assert "“The delay put lives at risk,” it says." in quotes


def test_a_passage_is_named_by_its_article_where_it_has_no_publisher() -> None:
    """Of twelve links that read “Read in context”, a number alone says too little."""
    event = rendered()["events/2024-01-08-inquiry.html"]

    assert 'aria-label="Read in context: Notes from the town hall &amp; elsewhere [3]"' in event
    assert 'aria-label="Read in context: Radio Norrland [1]"' in event


def test_a_note_beside_the_title_leads_to_what_explains_it() -> None:
    """On a phone the figures that differ are three screens below."""
    event = rendered()["events/2020-01-03-bridge-closed.html"]
    card = rendered()["index.html"]
    about = rendered()["events/2020-01-letter.html"]

    assert '<a href="#figures">Sources differ on figures</a>' in event
    assert '<a href="#corrections">Corrected</a>' in event
    assert '<a href="#dates">Date approximate</a>' in about
    assert "#figures" not in card


def test_a_draft_that_does_not_say_how_its_date_is_known_has_no_link_to_it() -> None:
    """A dead link would keep the preview from being built."""
    letter = next(each for each in content().events if each.id == "2020-01-letter")
    bare = replace(letter, status="draft", date_note="", sources=())

    assert [""] == [each.anchor for each in badges(bare, ()) if each.kind == "approximate"]

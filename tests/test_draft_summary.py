"""The summary of a draft: what its passages tell, as they read by themselves."""

import re
from dataclasses import replace

import pytest

from extract.drafting.draft import draft_event
from extract.drafting.standins import stand_ins
from extract.merging.merge import Cluster
from records.edtf import parse_edtf
from records.model import Event, Source
from tests.merging import Told, story

DAY = parse_edtf("2021-03-01")
SPOKEN = Told("But he closed the mine on Monday.", "close", date="2021-03-01", said="on Monday")


def _summary(*told: Told, **changed: object) -> str:
    """Draft one event of these reports, one a paper; change the first mention."""
    stories = [story(f"paper-{n}", each) for n, each in enumerate(told)]
    first, *others = [mention for _, found in stories for mention in found]
    mentions = (replace(first, **changed), *others)  # type: ignore[arg-type]
    articles = {article.id: article for article, _ in stories}
    return draft_event(Cluster(mentions, DAY, ()), articles, ()).summary


def test_a_passage_is_told_as_it_reads_by_itself() -> None:
    """The source keeps the quote; the summary names whom it is about."""
    told = "Omar Said closed the mine on Monday."

    assert f"{told}[^a]" == _summary(SPOKEN, told=told)


def test_the_summary_begins_with_what_the_title_tells() -> None:
    """Of two passages, that with the title's own words comes first, whatever the sources' order."""
    vague = Told("The mine was in the news on Monday.", "be", date="2021-03-01", said="on Monday")
    long = Told(
        "Norsea closed the mine near Tolmin for good.",
        "close",
        (("Norsea", "agent", "organisation"), ("mine", "patient", None)),
        date="2021-03-01",
        title="Norsea closes mine near Tolmin for good",
    )

    assert _summary(vague, long).startswith("Norsea closed the mine near Tolmin for good.[^")


def test_a_report_in_passing_is_cited_and_not_told() -> None:
    """A sentence on something else that names the event adds a source, no paragraph."""
    passing = Told("Miners spoke of the closure for days.", "closure", date="2021-03-01")
    summary = _summary(passing, SPOKEN, alone=False)

    assert "But he closed the mine on Monday." == re.sub(r"\[\^\w+\]", "", summary)
    assert {"[^a]", "[^b]"} == set(re.findall(r"\[\^\w+\]", summary))


READINGS = [
    ("But he closed the mine.", "Omar Said closed the mine.", [("he", "Omar Said")]),
    ("Its staff left, she said.", "Norsea's staff left, Ann Roe said.", None),
    (
        "On Monday the airline closed.",
        "On Monday Kettle Air closed.",
        [("the airline", "Kettle Air")],
    ),
    ("However, net sales fell.", "Norsea's net sales fell.", [("net", "Norsea's net")]),
    ("The stock fell.", "Norsea's stock fell.", [("The", "Norsea's")]),
    ("Sales fell.", "Norsea's sales fell.", [("sales", "Norsea's sales")]),
    ("Meanwhile, Roth left.", "Tom Roth left.", []),
    ("But the mine closed today.", "The mine closed.", []),
    ("he mine closed.", "The mine closed.", []),
    (r"He won [sic] the cup.", r"Omar Said won \[sic\] the cup.", [("He", "Omar Said")]),
    ("He won [^1] the cup.", r"Omar Said won \[^1\] the cup.", [("He", "Omar Said")]),
]


@pytest.mark.parametrize(("quote", "told", "pairs"), READINGS)
def test_what_stands_for_a_pronoun_is_told(
    quote: str, told: str, pairs: list[tuple[str, str]] | None
) -> None:
    """Only names put for `he` or `the airline` are a reading: not what was left out."""
    sources = (Source("a", "paper", quote), Source("b", "other", "Something else happened."))
    draft = Event("2021-mine", DAY, "Mine closes", "draft", sources, f"{told}[^a][^b]")
    both = [("Its", "Norsea's"), ("she", "Ann Roe")]

    assert (both if pairs is None else pairs) == list(stand_ins(draft))


def test_the_title_is_what_an_article_tells_first() -> None:
    """Of `won the cup on Monday` and `has won 38 matches` behind it, the first is the news."""
    day = "2021-03-01"
    cup, games = "Roth wins golden cup of Tolmin", "Roth wins most of her last games"
    won = Told("Roth won the cup on Monday.", "win", date=day, title=cup)
    has_won = Told("Roth has won 38 of 39 games.", "win", date=day, title=games)
    article, mentions = story("a", won, has_won)
    cluster = Cluster(mentions, parse_edtf(day), ())

    assert cup == draft_event(cluster, {article.id: article}, ()).title

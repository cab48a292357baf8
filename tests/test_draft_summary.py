"""The summary of a draft: what its passages tell, as they read by themselves."""

import re
from dataclasses import replace

from extract.drafting.draft import draft_event
from extract.merging.merge import Cluster
from records.edtf import parse_edtf
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

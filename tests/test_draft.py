"""Draft records: made of the articles' own words, with a source for each."""

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from extract.drafting.draft import draft_event, id_of_title
from extract.drafting.passages import choose_passages
from extract.merging.merge import Cluster, cluster_mentions
from extract.write import draft_text
from records.citations import citations, sentences
from records.edtf import parse_edtf
from records.load import load_event_text
from records.model import Article, Event, SourceDate
from tests.merging import Told, Who, story

REBELS: Who = (("Northern Front", "agent", "organisation"), ("harbour", "patient", None))
STORIES = [
    story(
        "north",
        Told(
            'Rebels of the Northern Front bombed the harbour of Tolmin on Monday, "again".',
            "bomb",
            REBELS,
            date="2021-03-01",
            said="on Monday",
            places=("Tolmin",),
            title="Northern Front bombs harbour of Tolmin",
        ),
    ),
    story(
        "south",
        Told(
            "The bombing of the harbour by the Northern Front killed at least 25 people.",
            "bombing",
            REBELS,
            places=("Tolmin",),
            title="Bombing of harbour",
            figures=(("at least 25", "people killed"),),
        ),
    ),
    story(
        "wire",
        Told(
            "The Northern Front bombed the harbour and killed 31 people.",
            "bomb",
            REBELS,
            title="Harbour bombed",
            figures=(("31", "people killed"),),
        ),
    ),
]
ARTICLES = {article.id: article for article, _ in STORIES}


TOWN_AND_MAYOR: Who = (("Ana Kranjc", "patient", "person"), ("Tolmin", "other", "place"))


def drafted(*taken: str) -> Event:
    """Draft the one event of the three stories."""
    (cluster,) = cluster_mentions([m for _, found in STORIES for m in found], ARTICLES)
    return draft_event(cluster, ARTICLES, taken)


def one_story(told: Told) -> tuple[Cluster, dict[str, Article]]:
    """Make a cluster of a single mention."""
    article, mentions = story("paper", told)
    (cluster,) = cluster_mentions(mentions, {article.id: article})
    return cluster, {article.id: article}


def test_each_quote_is_verbatim() -> None:
    """Every quoted passage stands in its article as it is."""
    quotes = {source.article: source.quote for source in drafted().sources}

    assert dict.fromkeys(ARTICLES, True) == {
        name: quote in ARTICLES[name].text for name, quote in quotes.items()
    }


def test_every_source_is_cited_and_every_sentence_cites() -> None:
    """The summary leaves no source and no sentence without its link."""
    event = drafted()
    cited = {citation.id for citation in citations(event.summary)}

    assert {source.id for source in event.sources} == cited
    assert all(sentence.cited for sentence in sentences(event.summary))


def test_the_summary_of_whole_sentences_is_the_quotes() -> None:
    """Without its citations the summary is the passages, one a paragraph."""
    event = drafted()
    paragraphs = re.sub(r"\[\^\w+\]", "", event.summary).split("\n\n")

    assert [source.quote for source in event.sources] == paragraphs


def test_the_source_that_gives_the_date_says_in_which_words() -> None:
    """The words that date an event stand with the source, and what they mean."""
    dates = {s.article: (s.date.text, str(s.date.means)) for s in drafted().sources if s.date}

    assert {"north": ("on Monday", "2021-03-01")} == dates


def test_figures_that_differ_stand_side_by_side() -> None:
    """Two counts of one thing are one figure, each value with its source."""
    event = drafted()
    article_of = {source.id: source.article for source in event.sources}
    values = {(article_of[v.source], v.value) for f in event.figures for v in f.values}

    assert ["people killed"] == [figure.what for figure in event.figures]
    assert {("south", "at least 25"), ("wire", "31")} == values


def test_names_title_and_tag_come_from_the_passages() -> None:
    """Who, where, what kind and the headline are those of the mentions."""
    event = drafted()

    assert ("Northern Front",) == event.actors
    assert ("Tolmin",) == event.places
    assert ("attack",) == event.tags
    assert "Northern Front bombs harbour of Tolmin" == event.title


def test_no_tag_says_more_than_the_words() -> None:
    """A tank that explodes is no attack, and a board's meeting no diplomacy."""
    for lemma in ("explode", "target", "meeting"):
        cluster, articles = one_story(Told("A tank exploded.", lemma, date="2021-03-01"))

        assert () == draft_event(cluster, articles, ()).tags


def test_the_id_is_day_and_title_and_never_taken_twice() -> None:
    """A second event of the same day and title gets a number."""
    first = drafted()

    assert "2021-03-01-northern-front-bombs-harbour-of-tolmin" == first.id
    assert first.id + "-2" == drafted(first.id).id


@pytest.mark.parametrize(
    ("date", "prefix"),
    [
        ("2021-03", "2021-03"),
        ("2021", "2021"),
        ("[2021-02-27..2021-03-02]", "2021-02-27"),
        ("[..2021-03-02]", "2021-03-02"),
        ("202X", "2020"),
        ("2021-03-01T22", "2021-03-01"),
    ],
)
def test_the_id_starts_with_what_is_known_of_the_date(date: str, prefix: str) -> None:
    """A month is no day: the id does not say more than the date."""
    cluster, articles = one_story(Told("It rained.", "rain", date=date, title="It rains"))

    assert f"{prefix}-it-rains" == draft_event(cluster, articles, ()).id


def test_a_long_title_makes_an_id_of_seventy_characters_at_most() -> None:
    """Whole words are kept as far as they fit, also with a number at the end."""
    title = "A very long headline that goes on and on about the harbour of Tolmin and its people"
    cluster, articles = one_story(Told("It rained.", "rain", date="2021-03-01", title=title))
    first = draft_event(cluster, articles, ()).id
    second = draft_event(cluster, articles, (first,)).id

    assert (True, True) == (len(first) <= 70, len(second) <= 70)
    assert "2021-03-01-a-very-long-headline-that-goes-on-and-on-about-the-harbour" == first


def test_markup_in_an_article_stays_text() -> None:
    """Stars, brackets and tags of an article are shown, not obeyed."""
    told = Told("He *won* [sic] the <b>cup</b>.", "win", date="2021-03-01")
    cluster, articles = one_story(told)
    draft = draft_event(cluster, articles, ())

    assert r"He \*won\* \[sic\] the \<b\>cup\</b\>.[^a]" == draft.summary
    assert "He *won* [sic] the < b>cup< /b>" == draft.title
    assert () == load_event_text(draft_text(draft), Path(f"{draft.id}.yaml"))[1]


def test_a_name_or_a_number_with_markup_in_it_is_none() -> None:
    """As a record holds none, `check` and each further run would stop at the draft."""
    told = Told(
        "Ann</b> Roe and Bo Said won 5 <i>cups on <u>Monday</u> in Nor<br>den.",
        "win",
        who=(("Ann</b> Roe", "agent", "person"), ("Bo Said", "agent", "person")),
        date="2021-03-01",
        said="on <u>Monday",
        places=("Nor<br>den",),
        figures=(("5", "<i>cups"),),
    )
    cluster, articles = one_story(told)
    draft = draft_event(cluster, articles, ())

    assert (("Bo Said",), (), ()) == (draft.actors, draft.places, draft.figures)
    assert () == load_event_text(draft_text(draft), Path(f"{draft.id}.yaml"))[1]


def test_a_date_without_words_says_how_it_is_known() -> None:
    """Where no quoted words give the date, the note says what does."""
    cluster, articles = one_story(Told("It rained.", "rain", date="[..2021-03-01]"))

    assert "a basis" == draft_event(cluster, articles, ()).date_note


def test_two_numbers_of_one_sentence_are_not_two_reports() -> None:
    """`Roth won 134 votes and Said 96`: shown together they would seem to contradict each other."""
    told = Told(
        "Roth won 134 votes and Said 96 votes.",
        "win",
        date="2021-03-01",
        figures=(("134", "votes"), ("96", "votes")),
    )
    cluster, articles = one_story(told)

    figures = draft_event(cluster, articles, ()).figures
    assert [["134"]] == [[value.value for value in each.values] for each in figures]


def test_a_date_from_words_that_are_not_quoted_is_the_sources_own() -> None:
    """A heading, or the label of a chronology's line, dates what stands beside it."""
    told = Told("Rain fell on the town.", "fall", date="2021-03-01", said="Rain")
    (article, (mention,)) = story("paper", told)
    assert mention.date is not None
    apart = replace(mention.date, text="1 March", start=900, end=907)
    cluster = Cluster((replace(mention, date=apart),), mention.date.edtf, ())
    draft = draft_event(cluster, {"paper": article}, ())

    assert [SourceDate("1 March", mention.date.edtf)] == [one.date for one in draft.sources]
    assert "" == draft.date_note


def test_a_date_whose_words_a_record_cannot_hold_is_told_in_a_note() -> None:
    """A record holds no markup, and readers are told all the same how the day is known."""
    told = Told("Rain fell on the town.", "fall", date="2021-03-01", said="Rain")
    (article, (mention,)) = story("paper", told)
    assert mention.date is not None
    marked = replace(mention.date, text="1 March<br>")
    cluster = Cluster((replace(mention, date=marked),), mention.date.edtf, ())

    assert (
        "The article gives it as “1 March< br>” (1 March 2021), beside the words quoted."
        == draft_event(cluster, {"paper": article}, ()).date_note
    )


def test_the_words_of_a_date_stand_in_one_line() -> None:
    """An article copied from a PDF has line breaks within them."""
    told = Told(
        "Rain fell in the\nautumn of 2020.", "fall", date="2020-23", said="the\nautumn of 2020"
    )
    (source,) = draft_event(*one_story(told), ()).sources

    assert source.date is not None
    assert "the autumn of 2020" == source.date.text


def test_a_date_that_counts_from_another_event_says_from_which() -> None:
    """`Two days after the vote` says no day to whoever does not know that of the vote."""
    told = Told("Two days after the vote, it rained.", "rain", date="2021-03-01", said="Two days")
    (article, (mention,)) = story("paper", told)
    assert mention.date is not None
    counted = replace(mention, date=replace(mention.date, counted=True))
    notes = [
        draft_event(Cluster((each,), mention.date.edtf, ()), {"paper": article}, ()).date_note
        for each in (mention, counted)
    ]

    assert ["", "a basis"] == notes


def test_a_copy_of_a_wire_text_is_quoted_once_and_cited_twice() -> None:
    """One voice in two papers: one paragraph, both sources."""
    sentence = "Rebels of the Northern Front bombed the harbour of Tolmin on Monday."
    told = Told(sentence, "bomb", REBELS, date="2021-03-01", said="on Monday")
    stories = [story("east", told), story("west", told, syndicated_from="east")]
    articles = {article.id: article for article, _ in stories}
    (cluster,) = cluster_mentions([m for _, found in stories for m in found], articles)

    assert f"{sentence}[^a][^b]" == draft_event(cluster, articles, ()).summary


def test_an_undated_cluster_is_not_drafted() -> None:
    """Without a date there is no place on a timeline."""
    cluster, articles = one_story(Told("It rained.", "rain"))

    with pytest.raises(ValueError, match="without a date"):
        draft_event(cluster, articles, ())


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_ids_are_made_of_plain_words(apostrophe: str) -> None:
    """Accents, possessives, dotted abbreviations and grouped numbers make plain words."""
    assert "us-troops-leave-muller-base-2500-gone" == id_of_title(
        f"U.S. troops leave Müller{apostrophe}s base: 2,500 gone"
    )


def test_at_most_two_passages_of_an_article_are_quoted() -> None:
    """A long story does not fill the record."""
    tellings = [
        Told(f"The Northern Front bombed the harbour, part {n}.", "bomb", REBELS, date="2021-03-01")
        for n in range(4)
    ]
    article, mentions = story("long", *tellings)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())

    assert 2 == len(draft_event(cluster, {article.id: article}, ()).sources)


def test_an_event_of_thousands_of_reports_is_drafted_in_a_moment() -> None:
    """What each says of what the others say is counted against all of them at once."""
    numbers = range(2000)
    told = [Told(f"Rebels bombed the harbour {n} times, report {n % 97}.", "bomb") for n in numbers]
    stories = [story(f"paper-{n}", one) for n, one in enumerate(told)]
    cluster = Cluster(tuple(one for _, found in stories for one in found), None, ())
    start = time.process_time()
    passages = choose_passages(cluster, {article.id: article for article, _ in stories})

    assert len(passages) == 2000
    assert time.process_time() - start < 2


@pytest.mark.parametrize("name", ["north", "south", "west"])
def test_the_leading_mention_is_quoted_first(name: str) -> None:
    """Whatever the others say: ranking has seen the whole corpus."""
    made = [
        story("north", Told("The Northern Front bombed the harbour.", "bomb", REBELS)),
        story("south", Told("The Northern Front bombed the harbour at dawn.", "bomb", REBELS)),
        story("west", Told("Divers say rebels bombed something.", "bomb")),
    ]
    mentions = tuple(mention for _, found in made for mention in found)
    lead = next(mention for mention in mentions if mention.article == name)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), (), lead)
    event = draft_event(cluster, {article.id: article for article, _ in made}, ())

    assert name == event.sources[0].article
    assert event.summary.startswith(event.sources[0].quote)


def test_a_headline_names_to_whom_it_was_done() -> None:
    """Of two headlines of one act the one that names the victim is kept."""
    killer: Who = (("Karl Berg", "agent", "person"),)
    victim: Who = (("Marko Debeljak", "patient", "person"),)
    tellings = (
        ("Karl Berg's decision to kill a rival shook Tolmin.", killer),
        ("A blast killed Marko Debeljak in Tolmin.", victim),
    )
    article, mentions = story("paper", *(Told(text, "kill", who) for text, who in tellings))
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())

    assert "A blast killed Marko Debeljak in Tolmin" == (
        draft_event(cluster, {article.id: article}, ()).title
    )


def test_a_headline_is_a_clause_where_one_tells_the_event() -> None:
    """Three articles speak of the vote; the one that says what was approved gives the headline."""
    council: Who = (("Tolmin council", "agent", "organisation"),)
    approval = "Tolmin's council approved a plan to close the harbour"
    told = {
        whom: Told(
            f"The Tolmin council vote on the harbour angered {whom}.",
            "vote",
            council,
            title="Tolmin council vote on harbour",
            clause=False,
        )
        for whom in ("unions", "divers", "anglers")
    } | {"approval": Told(f"{approval}.", "approve", council)}
    made = [story(name, each) for name, each in told.items()]
    mentions = tuple(mention for _, found in made for mention in found)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())

    assert approval == draft_event(cluster, {each.id: each for each, _ in made}, ()).title


def test_what_has_happened_is_not_headlined_as_a_plan() -> None:
    """The hearing was announced by one article and told by another, though in fewer words."""
    planned = "Ana Kranjc to be heard by judges of the harbour court in Tolmin"
    announced = Told(f"{planned}.", "hear", TOWN_AND_MAYOR, aspect="planned", title=planned)
    told = Told("Ana Kranjc heard.", "hear", TOWN_AND_MAYOR)
    made = [story("north", announced), story("south", told)]
    both = Cluster(tuple(m for _, found in made for m in found), parse_edtf("2021-03-01"), ())
    draft = draft_event(both, {article.id: article for article, _ in made}, ())

    assert "Ana Kranjc heard" == draft.title


def test_a_headline_that_several_reports_bear_stands_before_one_misparsed() -> None:
    """`The harbour sealed` of `a statement on the harbour said police sealed it` comes once."""
    police: Who = (("Tolmin police", "agent", "organisation"),)
    sealed = Told("Tolmin police sealed the old harbour.", "seal", police)
    misread = Told(
        "A statement by Tolmin police on the harbour said it was sealed.",
        "seal",
        police,
        title="Tolmin police statement sealed harbour",
    )
    made = [story("north", sealed), story("south", sealed), story("west", misread)]
    mentions = tuple(mention for _, found in made for mention in found)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())
    articles = {article.id: article for article, _ in made}

    assert "Tolmin police sealed the old harbour" == draft_event(cluster, articles, ()).title


def test_a_noun_in_passing_may_give_the_headline() -> None:
    """`The strike on Monday` says less than `the drone strike in Tolmin` of an aside."""
    plain = Told("The strike came on Monday.", "strike", title="Strike", clause=False)
    aside = "The minister spoke after the Northern drone strike in Tolmin."
    title = "Northern drone strike in Tolmin"
    passing = Told(aside, "strike", title=title, clause=False, alone=False)
    article, mentions = story("paper", plain, passing)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())

    assert title == draft_event(cluster, {article.id: article}, ()).title


def test_a_name_in_another_script_is_in_no_headline_by_mistake() -> None:
    """It has no letters to look for, so it speaks for no headline."""
    foreign: Who = (("Полиция", "patient", "organisation"),)
    local: Who = (("Marko Debeljak", "patient", "person"),)
    made = [
        story("north", Told("Rebels bombed the harbour of Tolmin.", "bomb", foreign)),
        story("south", Told("Rebels bombed Marko Debeljak's house.", "bomb", local)),
    ]
    mentions = tuple(mention for _, found in made for mention in found)
    cluster = Cluster(mentions, parse_edtf("2021-03-01"), ())
    articles = {article.id: article for article, _ in made}

    assert "Rebels bombed Marko Debeljak's house" == draft_event(cluster, articles, ()).title

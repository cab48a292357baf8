"""Whole articles of our own: which events are found, when, and what stays out."""

from tests.reading import FIXTURES, explained, mentions

FERRY = (FIXTURES / "ferry.txt").read_text(encoding="utf-8")
DAM = (FIXTURES / "dam.txt").read_text(encoding="utf-8")


def test_ferry_story_gives_its_events_with_their_dates() -> None:
    """Each event has the date of its own words, not that of its sentence or its article."""
    found = {(m.title, str(m.date.edtf) if m.date else "") for m in mentions(FERRY)}

    assert {
        ("Ferry with 140 passengers runs aground off Kalmar after its engines fail", "2021-03-09"),
        ("Captain Ingrid Holm tells reporters both engines have stopped", "2021-03-10"),
        ("Accident kills Danish engineer", "2019-03~"),
        ("Swedish parliament expected to vote on new rules", "2021-03-14"),
    } <= found


def test_what_may_be_or_is_denied_is_no_event() -> None:
    """`could have sunk`, `denied that it had cut`, `if`, `may charge` give no mention."""
    lemmas = {mention.lemma for mention in mentions(FERRY)}

    assert not {"sink", "cut", "find", "charge"} & lemmas


def test_planned_event_is_marked_as_planned() -> None:
    """What is expected on a later day is told apart from what happened."""
    aspects = {mention.lemma: mention.aspect for mention in mentions(FERRY)}

    assert aspects["vote"] == "planned"


def test_dam_story_gives_its_events_with_their_dates() -> None:
    """A clause on a date (`May 3, when …`) has that date; a quotation without one is no event."""
    found = {m.lemma: str(m.date.edtf) if m.date else "" for m in mentions(DAM, "2021-05-31")}

    assert {"open": "2021-05-29", "injure": "2021-05-03", "destroy": "2021-05-03"}.items() <= (
        found.items()
    )
    assert not {"wait", "have", "attend", "hold"} & found.keys()


def test_an_act_and_what_others_did_about_it_are_two_events() -> None:
    """A blast and what it tore off are one event, a raid and the protests it sparked two."""
    raid = "The Brazilian army's raid in Manaus on Thursday sparked protests among fishermen."
    blast = "A second blast in Manaus on Thursday tore the roof off the customs house."

    assert {"raid", "spark"} <= {mention.lemma for mention in mentions(raid)}
    assert ["tear"] == [mention.lemma for mention in mentions(blast)]


def test_figures_say_what_they_count() -> None:
    """`At least 12 workers were injured` counts injured workers."""
    injured = next(m for m in mentions(DAM, "2021-05-31") if m.lemma == "injure")

    assert ("At least 12", "workers injured") in {(f.value, f.what) for f in injured.figures}


def test_role_and_surname_are_the_full_name() -> None:
    """`the prime minister` is the person whom the article names as such."""
    dismissed = next(m for m in mentions(DAM, "2021-05-31") if m.lemma == "dismiss")

    assert dismissed.participants[0].name == "Laila Benkirane"
    assert dismissed.title.startswith("Prime Minister Laila Benkirane dismisses")


def test_passage_is_a_whole_sentence_of_the_article() -> None:
    """The quoted passage is cut from the text without white space and within one paragraph."""
    for mention in mentions(DAM, "2021-05-31"):
        passage = DAM[mention.start : mention.end]

        assert passage == passage.strip()
        assert "\n" not in passage
        assert passage.endswith(".")


def test_trigger_lies_within_its_passage() -> None:
    """The event's word is at the offsets given."""
    opened = next(m for m in mentions(DAM, "2021-05-31") if m.lemma == "open")

    assert DAM[opened.trigger_start : opened.trigger_end] == "opened"
    assert opened.start <= opened.trigger_start < opened.end


def test_explanation_gives_a_reason_for_each_word_left_out() -> None:
    """Whoever asks sees each sentence, its dates, and why a word is no event."""
    lines = explained(FERRY)

    assert "    sunk: no mention: only possible or wished: `could`" in lines
    assert "    cut: no mention: not vouched for: under `deny`" in lines
    assert any(line.startswith("    time: 'Tuesday' = 2021-03-09") for line in lines)


def test_empty_article_has_no_mentions() -> None:
    """No text, or white space only, is no error."""
    assert mentions("") == ()
    assert mentions(" \n\n ") == ()


def test_every_reason_is_traced() -> None:
    """A mention says which rules made it."""
    opened = next(m for m in mentions(DAM, "2021-05-31") if m.lemma == "open")

    assert opened.trace == (
        "verb `opened`, event word `opened`",
        "told as having happened",
        '"Saturday" said of it, against published 2021-05-31',
    )


def test_corrections_and_notes_on_the_author_give_no_mention() -> None:
    """What an article says beside its story is no news, whatever its dates."""
    story = "The ferry sank off Kalmar on Monday."
    beside = (
        "Correction: An article last Friday said that the ferry was built in 1987.\n\n"
        "Anna Roth is a reporter in Oslo. She won an award in 2016."
    )

    assert mentions(story) == mentions(f"{story}\n\n{beside}")

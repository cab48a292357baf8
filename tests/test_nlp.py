"""The parse: the same characters, paragraphs apart, sentences whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.nlp import PipelineMissing, load_pipeline, text_of
from tests.reading import parsed


def _sentences(text: str) -> list[str]:
    return [sentence.text.strip() for sentence in parsed(text).sents]


@settings(max_examples=60)
@given(st.text(alphabet="Abmn. ,\"'’\n\u00a0\t“”1-–—£()\u00ad", max_size=60))
def test_parse_keeps_every_character(text: str) -> None:
    """Whatever the white space, `doc.text` is the text and tokens are at their offsets."""
    doc = parsed(text)

    assert doc.text == text == text_of(doc)
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_no_sentence_runs_across_paragraphs() -> None:
    """A heading without a full stop does not join the paragraph after it."""
    assert _sentences("Fire in the port\n\nIt was put out.") == [
        "Fire in the port",
        "It was put out.",
    ]


def test_line_break_within_a_paragraph_is_a_space() -> None:
    """Wrapped lines are one sentence."""
    assert _sentences("The fire was\nput out.") == ["The fire was\nput out."]


def test_rank_before_a_name_does_not_end_a_sentence() -> None:
    """`Brig. Gen. X` is one name."""
    assert len(_sentences("The letter named Marine Brig. Gen. Tom Ode as its author.")) == 1


def test_closing_quotation_mark_stays_with_its_sentence() -> None:
    """No sentence begins with the mark that closes the one before."""
    found = _sentences('"It was loud." He left. "It was bright."')

    assert not [one for one in found if one.startswith('" ')]


def test_unbreakable_space_splits_no_phrase() -> None:
    """A no-break space is a space to the parser."""
    doc = parsed("The\u00a0prime\u00a0\u00a0minister left.")
    subject = next(token for token in doc if token.dep_ == "nsubj")

    assert subject.text == "minister"


def test_missing_pipeline_is_named() -> None:
    """The message names the pipeline."""
    with pytest.raises(PipelineMissing, match="'xx_no_such' is not installed"):
        load_pipeline("xx_no_such")


def test_lost_first_letter_is_read_but_not_written() -> None:
    """A story whose drop capital is lost parses as if it were there; the text stays as it is."""
    doc = parsed("he harbour authority on Friday closed the port.")

    assert doc.text == "he harbour authority on Friday closed the port."
    assert doc[0].text == "he"
    assert next(doc.sents).root.text == "closed"


def test_dateline_and_clock_are_sentences_of_their_own() -> None:
    """A wire's place and a live blog's clock are no part of what the first sentence tells."""
    text = "LIMA, May 3 (XYZ) - The navy sent two ships.\n\n06.10 The port of Callao closed."
    text += "\n\n(Update 8:45 p.m. in Lima, 1:45 p.m. GMT) The port opened again."
    doc = parsed(text)
    stamps = ["LIMA, May 3 (XYZ) -", "06.10", "(Update 8:45 p.m. in Lima, 1:45 p.m. GMT)"]

    assert doc.text == text
    assert stamps == [
        sentence.text.strip() for sentence in doc.sents if sentence.root.tag_ != "VBD"
    ]


def test_the_head_of_a_wire_page_is_no_part_of_the_story() -> None:
    """Headline, byline, hour and dateline are often copied in one line with the first sentence."""
    text = "By Ana Writer LIMA | Sun May 3, 2020 7:31 pm EDT LIMA (XYZ) - The navy sent two ships."
    sentences = [sentence.text for sentence in parsed(text).sents]

    assert "The navy sent two ships." == sentences[-1]


def test_an_abbreviation_in_brackets_is_no_dateline() -> None:
    """Only capitals, a day or an hour stand before the agency of a dateline."""
    text = "The ships of the Union of Ports (Uop) - Both of them old - sank on Monday."

    assert 1 == len(list(parsed(text).sents))


@pytest.mark.parametrize(
    "head",
    [
        "Offences Wing (OW) of the police",
        "Delvane Group (XSE: DLV)",
        "Delvane Group (DELV.PK, DELVY.PK)",
    ],
)
def test_initials_in_brackets_are_not_read(head: str) -> None:
    """What they stand for is the subject, not they."""
    text = f"The {head} sold three ships."
    subject = next(token for token in parsed(text) if token.dep_ == "nsubj")

    assert subject.text in {"Wing", "Group"}


def test_a_soft_hyphen_parts_no_word() -> None:
    """Nobody sees it; the word keeps it, and its lemma is that of the word."""
    word = parsed("The council re\u00adjected it.")[2]

    assert ("re\u00adjected", "reject") == (word.text, word.lemma_)


def test_a_word_with_a_prefix_has_the_base_form_of_the_rest() -> None:
    """The lemmatizer knows no `co-founded`, and makes `co-founde` of it."""
    doc = parsed("She co-founded Norsea. She co-wrote a book. They re-elected her.")
    verbs = [token.lemma_ for token in doc if "-" in token.text]
    mail = parsed("She sent an e-mail.")
    assert "e-mail" in [token.text for token in mail]
    assert verbs == ["co-found", "co-write", "re-elect"]
    assert {token.tag_ for token in doc if "-" in token.text} == {"VBD"}


def test_a_word_that_somebody_broke_off_is_read() -> None:
    """`I don't re- I don't recall`: nothing stands behind the hyphen."""
    doc = parsed("“I don't re- — I don't recall it,” she said.")

    assert "re-" in [token.text for token in doc]

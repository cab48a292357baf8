"""Quotes are found verbatim under the declared normalisation, and in no other way."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.quotes import locate, nearest, normalise, says

TEXT = (
    "The mayor said on Friday: “We’ll rebuild the bridge – all of it.”\n\n"
    "Her deputy, Zoe\u0308 Brandt, declined to com\u00adment… The oﬃce stayed shut.\n"
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("The mayor said on Friday", "The mayor said on Friday"),
        ('"We\'ll rebuild the bridge - all of it."', "“We’ll rebuild the bridge – all of it.”"),
        ("all of it.”\nHer   deputy", "all of it.”\n\nHer deputy"),
        ("Zo\u00eb Brandt", "Zoe\u0308 Brandt"),
        ("declined to comment... The office", "declined to com\u00adment… The oﬃce"),
        ("  stayed shut. ", "stayed shut."),
    ],
)
def test_a_quote_is_found_whatever_its_typography(quote: str, found: str) -> None:
    """White space, quotation marks, dashes, ligatures and composition do not matter."""
    span = locate(quote, TEXT)

    assert span is not None
    assert TEXT[span[0] : span[1]] == found


@pytest.mark.parametrize(
    "quote",
    [
        "The mayor said on Thursday",
        "the mayor said on Friday",
        "The mayor said … rebuild",
        "eputy, Zoe\u0308",
        "Zoe\u0308 Bran",
        "",
        "   ",
    ],
)
def test_what_the_article_does_not_say_is_not_found(quote: str) -> None:
    """Other words, other case, gaps, cut words and nothing at all are no quotes."""
    assert locate(quote, TEXT) is None


def test_a_later_whole_word_wins_over_an_earlier_part_of_a_word() -> None:
    """`us` is found as a word, not inside `house`."""
    assert locate("us", "The house told us so.") == (15, 17)


def test_the_nearest_passage_is_suggested_in_the_articles_words() -> None:
    """An editor who retyped a passage sees the passage itself."""
    suggestion = nearest("Her deputy, Zoë Brand, declined to comment", TEXT)

    assert suggestion == "Her deputy, Zoe\u0308 Brandt, declined to com\u00adment…"


LONG = " ".join(f"In {n}, {n * n} of {n + 7} people said what he told." for n in range(2000))


@pytest.mark.parametrize("length", [60, 400, 3000, 15_000])
def test_a_quote_that_leaves_words_out_is_suggested_whole(length: int) -> None:
    """From its first word to its last, at any length, and far down in an article."""
    passage = LONG[LONG.index("In 1200,") :][:length].rsplit(" ", 1)[0]
    words = passage.split()
    third = len(words) // 3
    quote = " ".join([*words[:third], *words[third + 2 : 2 * third], "…", *words[2 * third :]])

    assert passage == nearest(quote, LONG)


def test_a_suggestion_takes_no_time() -> None:
    """An article put in anew may break a hundred quotes at once; letter by letter took minutes."""
    start = time.process_time()
    for seed in range(5):
        nearest(LONG[seed * 200 :][:2000].replace("said what", "saw that"), LONG)
    nearest("a " * 9000, "a " * 100_000)

    assert time.process_time() - start < 5


def test_nothing_is_suggested_for_what_is_not_there() -> None:
    """A look-alike must look alike."""
    assert nearest("Completely unrelated words about a football final in Lisbon", TEXT) == ""


@given(st.text(max_size=80), st.text(max_size=40), st.text(max_size=80))
def test_every_passage_of_a_text_is_found_where_it_can_stand(
    before: str, quote: str, after: str
) -> None:
    """Whatever is found normalises to what was sought; a passage between spaces is found."""
    text = f"{before} {quote} {after}"
    span = locate(quote, text)
    wanted = normalise(quote)[0].strip()

    assert (span is not None) == bool(wanted)
    if span:
        assert normalise(text[span[0] : span[1]])[0].strip() == wanted


TYPED = st.lists(st.sampled_from(["It is so, ", "e", "\u0301", " ", "`", "´", "…", "\n", "\u00ad"]))


@given(TYPED.map("".join))
def test_a_text_is_folded_as_its_letters_are(text: str) -> None:
    """Plain words are taken in one piece, for speed: each letter keeps its place all the same."""
    folded, offsets = normalise(text)
    halves = {normalise(text[:at])[0] + normalise(text[at:])[0] for at in offsets}

    assert {folded} == halves
    assert len(folded) + 1 == len(offsets)
    assert offsets[-1] == len(text)


@given(TYPED.map("".join), st.integers(0, 20), st.integers(0, 20))
def test_a_text_says_what_is_found_in_it(text: str, start: int, length: int) -> None:
    """Whatever stands where the quote begins and ends."""
    for quote in (text[start : start + length], "so", "e", " ", ""):
        assert says(text, quote) == (locate(quote, text) is not None)


def test_a_passage_that_goes_over_lines_is_suggested_on_one() -> None:
    """A message is one line, for who reads it and for programs; spaces do not count in a quote."""
    text = "The mayor said\non Friday that  the bridge\n\nwould be rebuilt."

    assert "The mayor said on Friday that the bridge would be rebuilt." == nearest(
        "The mayor said on Friday that this bridge would be rebuilt", text
    )

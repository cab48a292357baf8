"""Passages in their context: the sentence before and after, and no more."""

from hypothesis import given
from hypothesis import strategies as st

from publish.passages import Segment, blocks

TEXT = (
    "One is first. Gen. Two of the U.S. came next. Three is quoted. Four follows. Five is far."
    "\n\nSix."
)


def shown(*quotes: str, full: bool = False, text: str = TEXT) -> list[str]:
    """Give the text of each block, with the passages in brackets."""
    ranges = sorted((text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    return [
        " / ".join(
            "".join(f"[{run.text}]" if run.covering else run.text for run in paragraph)
            for paragraph in block.paragraphs
        ).strip()
        for block in blocks(text, ranges, full=full)
    ]


def test_one_sentence_before_and_after_is_shown() -> None:
    """A title or an initial does not end a sentence."""
    expected = "Gen. Two of the U.S. came next. [Three is quoted.] Four follows."

    assert [expected] == shown("Three is quoted.")


def test_a_passage_within_a_sentence_has_the_rest_of_it_and_one_each_side() -> None:
    """The reader sees what the quote leaves out."""
    expected = "Gen. Two of the U.S. came next. Three is [quoted]. Four follows."

    assert [expected] == shown("quoted")


def test_passages_whose_contexts_meet_share_a_block() -> None:
    """No sentence is shown twice."""
    between = "Gen. Two of the U.S. came next. Three is quoted."
    expected = f"One [is] first. {between} [Four] follows. Five is far."

    assert [expected] == shown("is", "Four")


def test_passages_that_overlap_are_cut_where_they_do() -> None:
    """Each piece knows which passages it belongs to."""
    (block,) = blocks("A b c d.", [(0, 5), (2, 8)], full=True)

    assert (
        Segment("A ", (0,), (0,), ()),
        Segment("b c", (0, 1), (1,), (0,)),
        Segment(" d.", (1,), (), (1,)),
    ) == block.paragraphs[0]


def test_with_the_right_to_it_the_whole_text_is_shown() -> None:
    """In its paragraphs, with the passages marked."""
    assert [TEXT.replace("Six.", "[Six.]").replace("\n\n", " / ")] == shown("Six.", full=True)


def test_a_text_without_full_stops_is_not_shown_whole() -> None:
    """Lists and tables have no sentences; what stands for one is cut."""
    text = "word " * 500 + "QUOTE " + "word " * 500
    (block,) = shown("QUOTE", text=text)

    assert 700 < len(block) < 820


@given(st.text(alphabet="ab .\n", min_size=1, max_size=60), st.data())
def test_nothing_is_added_and_every_passage_is_marked(text: str, data: st.DataObject) -> None:
    """Whatever the text and the passages are."""
    size = len(text)
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    whole = [
        run
        for block in blocks(text, [(start, end)], full=True)
        for p in block.paragraphs
        for run in p
    ]
    marked = "".join(run.text for run in whole if run.covering)

    assert "".join(text.split()) == "".join("".join(run.text for run in whole).split())
    assert "".join(text[start:end].split()) == "".join(marked.split())

"""Text fragments: links that open an article at the quoted words."""

from publish.fragment import text_fragment


def link(text: str, quote: str) -> str:
    """Give the directive for a quote."""
    start = text.index(quote)
    url = text_fragment("https://x.example/a#top", text, (start, start + len(quote)))
    return url.removeprefix("https://x.example/a#:~:text=")


def test_a_passage_is_given_in_full_with_the_grammars_own_signs_encoded() -> None:
    """A comma or a hyphen would be read as part of the directive."""
    assert "a%20well%2Dknown%20bridge%2C%20A%26B" == link(
        "It is a well-known bridge, A&B.", "a well-known bridge, A&B"
    )


def test_a_long_passage_is_given_by_its_ends() -> None:
    """As the specification advises from 300 characters on."""
    text = " ".join(f"word{number}" for number in range(60))

    assert (
        "word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59"
        == link(text, text)
    )


def test_a_passage_of_several_paragraphs_is_given_by_its_ends() -> None:
    """An exact match must lie within one block of the page."""
    assert "a%20b%20c%20d%20e,b%20c%20d%20e%20f" == link("a b c d e\n\nf", "a b c d e\n\nf")


def test_a_very_short_passage_has_the_words_before_it() -> None:
    """The first match wins, and it should be this one."""
    assert "he%20said%20that-,no%20one" == link("And so he said that no one came.", "no one")


def test_words_that_come_earlier_too_have_the_words_before_them() -> None:
    """The browser stops at the first match; the words before tell it which is meant."""
    text = "They said the bridge was safe. Later: They said the bridge was safe."
    start = text.rindex("They")
    url = text_fragment("https://x.example/a", text, (start, len(text)))

    assert "was%20safe.%20Later%3A-," in url
    assert "-," not in text_fragment("https://x.example/a", text, (0, 30))


def test_the_words_before_are_those_of_one_paragraph() -> None:
    """A browser looks for them within a block."""
    assert "end.-,No%20one" == link("One two.\n\nThe\n\nend.\n\nNo one came.", "No one")

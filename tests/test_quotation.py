"""Which words of a text are quoted."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.mentions.syntax.quotation import in_quotation


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“ we left ” he said", "we left ”"),
        ('he said " we left " then went', 'we left "'),
        ("he said “ we left \n then she \n\n came", "we left \n then she \n\n"),
        ("and we left ” he said", "and we left ”"),
        ("and we \n left ” he", "left ”"),
        ('“ we call it " peace " here ” he said', 'we call it " here ”'),
        ("he left and she came", ""),
    ],
)
def test_words_between_the_marks_of_a_paragraph_are_quoted(text: str, quoted: str) -> None:
    """A quotation may be open at the end of its paragraph, or have begun in the one before."""
    doc = Doc(Vocab(), words=text.split(" "))

    found = " ".join(token.text for token in doc if in_quotation(token))

    assert quoted == found

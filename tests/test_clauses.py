"""The roles around a verb, on parses made by hand."""

from spacy.tokens import Doc

from extract.mentions.syntax.clauses import subject_of
from extract.nlp import load_pipeline


def test_verb_that_governs_the_one_before_it_does_not_take_its_subject() -> None:
    """A misread `crying, “stop, stop”` hangs the first verb below the second: no endless climb."""
    doc = Doc(
        load_pipeline().vocab,
        words=["She", "fled", "crying", "stop", ",", "stop"],
        tags=["PRP", "VBD", "VBG", "VB", ",", "VB"],
        pos=["PRON", "VERB", "VERB", "VERB", "PUNCT", "VERB"],
        deps=["nsubj", "ROOT", "advcl", "xcomp", "punct", "conj"],
        heads=[1, 1, 5, 2, 5, 1],
    )

    subjects = [subject_of(doc[at]) for at in (3, 5)]

    assert [doc[0], doc[0]] == subjects

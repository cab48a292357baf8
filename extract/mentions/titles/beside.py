"""What is told beside an act in a headline: a participle in, yes or no out.

`A bomb fell, [killing 25]`, `gave ground, [saying he would pay]`, `died [while saving him]`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.syntax.clauses import child, children, is_verb, lemma_of, subject_of
from extract.neighbours import before

ARGUES = {"saying", "arguing"}
"""Participles of why somebody did something, in his words."""
_EXPLAINS = {"accord", "mean", "say", "add", "note", "argue", "suggest", "indicate"}


def is_beside(one: Token) -> bool:
    """Say whether a participle tells what came with the act: `killing 25`.

    Whom it names as `him` must stand right before: `wrote to Roth urging him to leave`.
    """
    explains = one.lemma_.lower() in _EXPLAINS and not _argues(one)
    plain = child(one, "nsubj", "mark") is None and not explains
    plain = plain and all(each.tag_ != "WRB" for each in one.children)
    done = (each for part in one.subtree for each in children(part, "dobj") if is_verb(part))
    known = child(one, "dobj") if before(one.left_edge).ent_type_ == "PERSON" else None
    strangers = (each for each in done if each.lower_ in {"them", "him", "her", "it"})
    stranger = any(each != known for each in strangers)
    return one.dep_ == "advcl" and one.tag_ == "VBG" and plain and not stranger


def _argues(saying: Token) -> bool:
    """Say whether somebody tells why or what he means: `gave ground, saying he would pay`."""
    said = child(saying, "ccomp")
    main = saying.head.dep_ in {"ROOT", "conj", "ccomp"} and child(saying.head, "ccomp") is None
    own = main and child(saying, "npadvmod") is None  # not `this time saying`
    act = saying.head
    own = own and (lemma_of(act) not in VERBS["report"] or child(act, "dobj") is not None)
    return saying.lower_ in ARGUES and said is not None and is_verb(said) and own


def is_beside_it(one: Token) -> bool:
    """Say whether a clause after its verb belongs to it: `went missing`, `died while saving`."""
    return one.left_edge == one or (one.tag_ == "VBG" and one.left_edge.lower_ == "while")


def left_open(saying: Token, verb: Token) -> Iterator[Token]:
    """Give of whom somebody speaks beside an act, unless the line explains it by itself.

    `Denied the reports, saying they were false` does.
    """
    said = child(saying, "ccomp") if saying.lower_ in ARGUES else None
    subject = subject_of(said) if said is not None else None
    done = child(verb, "dobj")
    meant = {"it", "this"} if done is not None and done.tag_ in {"NN", "NNP"} else {"they"}
    if subject is not None and (done is None or subject.lower_ not in meant):
        yield subject

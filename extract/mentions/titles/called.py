"""Which name beside a noun a headline tells: `the journal X`, `the mayor, X`; yes or no out."""

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import child, children

_ENDS = {",", ".", ";", "–", "—", "-"}


def is_called(one: Token, head: Token, cast: Cast) -> bool:
    """Say whether a name tells which; that of a subject's bearer is written anyway."""
    joined = [each.right_edge.i for each in children(head, "conj") if each.i < one.i]
    last = max([head.i, *joined])  # `the singer and poet Tom Roth`
    close = one.dep_ == "appos" and one.left_edge.i == last + 1 and head.pos_ == "NOUN"
    done_to = head.dep_ in {"pobj", "dobj"}
    told = done_to or head.lemma_.lower() in NOUNS["object"]
    named = cast.names.at(one) is not None
    return named and ((close and told) or (done_to and _is_set_apart(one, head, cast)))


def _is_set_apart(one: Token, head: Token, cast: Cast) -> bool:
    """Say whether somebody is named between commas: `arrested the mayor, Tom Roth, on Monday`."""
    name, doc = cast.names.at(one), one.doc
    person = name is not None and name.kind == "person" and one.ent_type_ == "PERSON"
    if one.dep_ != "appos" or head.tag_ != "NN" or not person or child(one, "conj") is not None:
        return False
    first = cast.names.spans[one.i][0]  # no second office: `her doctor, Professor Roth`
    opens = one.left_edge.i == first == _end(head, one)
    closed = doc[min(one.i + 1, len(doc) - 1)].text in _ENDS
    return opens and closed and doc[one.left_edge.i - 1].text == ","


def _end(head: Token, one: Token) -> int:
    """Give where a name may begin behind a comma: after the phrase before it on the noun."""
    phrases = [each.right_edge.i for each in head.rights if each.i < one.i and not each.is_punct]
    return max(phrases, default=head.i) + 2

"""Which body `the militant group` is: a noun with `the` and its cast in, the body's name out.

It is the only body that the words before it in its sentence, or the sentence before, tell of, if
it is known by more than a passing word and its own name does not make it of another kind: `the
party` is no ministry, and `the alliance` no court.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name, is_full_name
from extract.mentions.names.bearers import Cast
from extract.mentions.pronouns.definites import clause_fellows, is_again
from extract.mentions.pronouns.topics import bodies_in, tells_of_another, words_before
from extract.mentions.syntax.quotation import in_quotation

_CALLED = NOUNS["company"] | NOUNS["body"] | {"group", "party", "movement", "bloc", "band"}
_CALLED |= {"channel", "watchdog", "militia", "outlet", "body"}
_CALLED -= {"newspaper", "magazine"}
_OFFICIAL = {"ministry", "government", "court", "police", "council", "parliament", "senate", "army"}
_OFFICIAL |= {"department", "office", "committee", "congress", "house", "navy", "force", "forces"}
_OFFICIAL |= {"authority", "cabinet", "supreme", "high", "embassy", "foreign", "justice"}
_UNOFFICIAL = _CALLED - {"agency", "body", "watchdog", "organisation", "organization"}


def body_again(noun: Token, cast: Cast) -> Name | None:
    """Name which body is spoken of again by what it is."""
    known = noun.lemma_.lower() in _CALLED and is_again(noun, cast) and not _has_name(noun)
    if not known or in_quotation(noun):
        return None
    beside = set(clause_fellows(noun, cast))
    for words in words_before(noun, back=1):
        if tells_of_another(noun, words, cast):
            return None
        named = {name.canonical: name for name in bodies_in(words, cast)}
        if named:
            only = next(iter(named.values()))
            fits = len(named) == 1 and only not in beside and _may_be(noun, only, cast)
            return only if fits else None
    return None


def _has_name(noun: Token) -> bool:
    """Say whether its own name stands before it: `the Kalmar news agency`."""
    return any(one.pos_ == "PROPN" and state_of(one.text) is None for one in noun.lefts)


def _may_be(noun: Token, body: Name, cast: Cast) -> bool:
    """Say whether a body may be called so: a known one, and not by its name of another kind."""
    words = set(body.canonical.lower().split())
    lemma = noun.lemma_.lower()
    other = (words & _CALLED) - {lemma, "group", "company"}
    if any(state_of(one.text) is not None for one in noun.lefts) or is_full_name(body.canonical):
        return False
    if body.kind != "organisation" or body.guessed or state_of(body.canonical) is not None:
        return False
    if (words & _OFFICIAL and lemma in _UNOFFICIAL) or (other and lemma not in words):
        return False
    places = [i for i, (start, _) in cast.names.spans.items() if i == start]
    told = [cast.doc[i] for i in places if cast.names.by_token[i] == body]
    peoples = any(one.ent_type_ == "NORP" for one in told)
    return not peoples and (len(told) > 1 or body.canonical in cast.topics)

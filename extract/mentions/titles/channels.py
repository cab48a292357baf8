"""By what way somebody said so, which a headline leaves out: a preposition in, yes or no out."""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.clauses import children, is_verb, lemma_of

_INTO = {"in", "at", "during", "on"}


def is_channel(phrase: Token) -> bool:
    """Say whether a phrase tells only how what follows was said: `says [in a statement] that X`."""
    verb = phrase.head
    said = lemma_of(verb) in VERBS["report"] and any(map(is_verb, children(verb, "ccomp")))
    way = phrase.dep_ == "prep" and phrase.lower_ in _INTO
    below = list(children(phrase, "pobj")) if said and way else []
    return bool(below) and all(
        one.lemma_ in NOUNS["channel"] and not _is_where(one) for one in below
    )


def _is_where(way: Token) -> bool:
    """Say whether it tells where that was: `at a briefing in Riga`."""
    return any(one.lower_ in {"in", "at"} for one in children(way, "prep"))

"""What a count has come to: a number that counts no noun in, the count that it is the value of out.

`the death toll rose to 25` gives `25` of `death toll`, `bringing the total to 203` of `total`,
`a crew of 18` of `crew`. What the count was before (`up from 20`) is no figure of the event.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.facts.money import was_before
from extract.mentions.syntax.below import under
from extract.mentions.syntax.clauses import child, children, is_verb, lemma_of, subject_of
from extract.neighbours import after

_TALLIES = NOUNS["tally"]
_OF = {"number", "total", "count", "tally", "toll"}
"""Counts that say what of: `number of cases`."""
_TO = {"to", "at", "past", "above", "below"}
_REACH = {"reach", "hit", "pass", "top", "exceed", "surpass", "near", "approach", "be", "total"}
"""What a count does, with the value as the object."""


def tally_of(number: Token) -> str:
    """Name the count that a number is the value of; empty where there is none."""
    noun = _tally(number)
    return _named(noun) if noun is not None else ""


def _tally(number: Token) -> Token | None:
    verb = number.head
    if number.dep_ in {"dobj", "attr"} and is_verb(verb) and lemma_of(verb) in _REACH:
        return _if_counted(subject_of(verb))
    if number.dep_ == "nummod" and verb.tag_ == "NN" and verb.i > number.i:
        return _if_counted(verb)  # `a 6,932 majority`
    if number.dep_ != "pobj" or was_before(number):
        return None
    if verb.lower_ == "of" and verb.dep_ == "prep":
        return _if_counted(verb.head)
    above = verb.head.head if verb.head.lower_ == "from" else verb.head  # `from 20 to 25`
    if verb.lower_ not in _TO or not is_verb(above):
        return None
    done = child(above, "dobj")
    return _if_counted(done if done is not None else subject_of(above))


def _if_counted(noun: Token | None) -> Token | None:
    """Give a noun that has a number for its value: `toll`, `deaths`."""
    known = noun is not None and not _TALLIES.isdisjoint({noun.lower_, noun.lemma_.lower()})
    return noun if known else None


def _named(noun: Token) -> str:
    of = next(under(noun, "of"), None) if noun.lemma_.lower() in _OF else None
    done = after(noun).lower_ if after(noun).dep_ == "acl" and after(noun).tag_ == "VBN" else ""
    return _phrase(noun) + (f" of {_phrase(of)}" if of is not None else f" {done}".rstrip())


def _phrase(noun: Token) -> str:
    """Write a noun with those that stand before it: `swine flu cases`."""
    before = [word.text for one in children(noun, "compound") for word in one.subtree]
    return " ".join([*before, noun.lower_ if noun.pos_ == "NOUN" else noun.text])

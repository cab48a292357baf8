"""What a word says nothing without: a phrase of the parse in, yes or no out.

`Accused` needs its `of`, `those` who they are, and `a bid` what it is for.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import is_narrowed
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    is_infinitive,
    is_verb,
    lemma_of,
)
from extract.mentions.syntax.conditions import is_condition
from extract.mentions.syntax.dependents import is_set_beside
from extract.mentions.titles.adverbs import WHITHER
from extract.mentions.titles.cutting import COMPLEMENTS
from extract.neighbours import before

_OPEN = {"nothing", "something", "anything", "everything", "much", "those", "one"}
_OPEN |= {"things"}
"""Words that say nothing without what follows."""
_DOING = {"of", "for", "despite"}
"""Prepositions behind which somebody does something: `for the studio [releasing a film]`."""


def is_needed(token: Token) -> bool:
    """Say whether the head says nothing without it: `accused of`, `in connection with`."""
    head = token.head
    if head.lemma_.lower() in NOUNS["content"] and head.pos_ == "NOUN":
        return True
    if token.lower_ in WHITHER and token.dep_ == "advmod":
        return not _is_besides(token)  # `looks forward to`
    if _is_open(head) or (head.tag_ == "CD" and token.tag_ == "VBN" and token.i == head.i + 1):
        return True  # `four killed and six [injured]`
    if goes_with(token) or is_condition(token):
        return True
    if head.lemma_ == "be" and token.dep_ == "prep" and child(head, *COMPLEMENTS) is None:
        return True  # `is on the verge of`
    above = head.head.head if head.dep_ == "pobj" and token.lower_ == "as" else head
    if f"{lemma_of(above)} {token.lower_}" in VERBS["phrase"] | NOUNS["phrase"]:
        return True  # `referred to them [as criminals]`
    if is_narrowed(head) and token.left_edge.i == head.i + 1:
        return True
    if _is_of_joined(token, head):
        return True
    if token.dep_ == "prep" and _follows(token, head) and head.pos_ == "VERB":
        return _is_all(token, head)
    return _is_called_for(token, head) or _names(token, head)


def goes_with(token: Token) -> bool:
    """Say whether it tells what went on: `with Omar Said winning the seat`, all or nothing."""
    head = token.head
    within = token.dep_ == "acl" and head.dep_ == "pobj" and head.head.lower_ == "with"
    return within and is_verb(head.head.head)


def _follows(phrase: Token, head: Token) -> bool:
    """Say whether a phrase comes right after a word, or its particle: `walk off [with a prize]`."""
    between = head.doc[head.i + 1 : phrase.i]
    return all(
        one.dep_ in {"prt", "advmod"} or one.is_quote or one.tag_ == "PRP" for one in between
    )


def _is_open(word: Token) -> bool:
    return word.lower_ in _OPEN or (word.lower_ == "people" and next(word.lefts, None) is None)


def _is_besides(whither: Token) -> bool:
    """Say whether another phrase tells where: `drove into a group [close to a house]`."""
    told = (one for one in whither.head.children if whither.head.i < one.i < whither.i)
    return child(whither, "prep") is not None and any(one.dep_ == "prep" for one in told)


def _is_of_joined(token: Token, noun: Token) -> bool:
    """Say whether a joined word has only this: `two killed and six men [hurt]`, `two [in Riga]`."""
    joined = noun.dep_ == "conj" and token.left_edge.i == noun.i + 1
    clause = noun.pos_ == "NOUN" and is_verb(noun.head) and token.tag_ == "VBN"
    return joined and (clause or noun.tag_ == "CD")


def _is_called_for(purpose: Token, verb: Token) -> bool:
    """Say whether somebody is to do what a verb is for: `called for the yard [to close]`."""
    preposition = next(before(purpose.left_edge).ancestors, purpose)
    for_ = preposition.lower_ == "for" and preposition.head in {verb, purpose}
    return is_infinitive(purpose) and for_ and _is_all(preposition, verb)


def _is_all(token: Token, verb: Token) -> bool:
    """Say whether a phrase is all that a verb has: `agreed [to it]`, `warning him [of it]`."""
    found = [one for one in verb.children if one.dep_ in COMPLEMENTS]
    loose = verb.tag_ == "VBG"
    return all(is_set_beside(one, verb) or (loose and one.tag_ == "PRP") for one in found)


def _names(token: Token, noun: Token) -> bool:
    """Say whether a noun behind a preposition is not told without more words.

    `In order to win`, `after comments [he made]`, `in a position [near Riga]`, `images of people
    [fleeing]`, `called for the yard [to close]`.
    """
    bare = noun.pos_ == "NOUN" and all(one.dep_ == "det" for one in noun.lefts)
    close = token.dep_ in {"acl", "relcl"} and token.left_edge.i == noun.i + 1
    does = close and token.tag_ == "VBG" and noun.head.lower_ in _DOING
    does = does or (close and is_infinitive(token) and noun.head.lower_ == "for")
    meant = is_infinitive(token) and child(token, *SUBJECTS) is None
    meant = meant or close or (token.dep_ == "prep" and _follows(token, noun))
    return noun.dep_ == "pobj" and (does or (bare and meant))

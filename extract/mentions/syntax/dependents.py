"""What hangs on a word, for headlines: a token and what depends on it in, yes or no or whom out."""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.neighbours import after, before

_SAYS = VERBS["report"] | {"rule", "conclude", "determine"}
_ASIDES = {"even", "also", "meanwhile", "however"}
_PARTS = set("one both some many each either neither others all most several few none".split())
_POINTING = {"this", "that", "these", "those", "such"}
_DETAILS = {"give", "provide", "offer", "elaborate", "specify", "identify", "name", "say"}


def is_source(speaker: Token | None) -> bool:
    """Say whether somebody is named only as whom the news is from: `police in Lima say`."""
    return speaker is not None and speaker.lemma_.lower() in NOUNS["source"]


def is_told_dead(verb: Token) -> bool:
    """Say whether people are told dead: `17 people are dead`, `was pronounced dead`."""
    state = child(verb, "acomp", "oprd")
    told = verb.lemma_.lower() in {"be", "pronounce", "declare", "find"}
    alone = child(verb, "conj") is None  # not `is dead and another hurt in a crash`
    return told and alone and state is not None and state.lower_ == "dead"


def is_subject_elsewhere(one: Token) -> bool:
    """Say whether a noun joined by `and` is the subject of the verb after it."""
    if one.dep_ not in {"conj", "cc"} or one.right_edge.i + 1 >= len(one.doc):
        return False
    joined = (
        one if one.dep_ == "conj" else next((c for c in one.head.conjuncts if c.i > one.i), one)
    )
    after = joined.doc[min(joined.right_edge.i + 1, len(joined.doc) - 1)]
    verb = after.head if after.dep_ in {"aux", "auxpass"} else after
    finite = after.tag_ in {"VBD", "VBZ", "VBP"} and joined.pos_ != "VERB"
    above = next((one for one in joined.ancestors if is_verb(one) or one.dep_ in SUBJECTS), joined)
    acts = is_verb(above) and (above.dep_ not in SUBJECTS or child(above, "aux") is not None)
    told = above.i < joined.i and acts
    # `eased in Riga and the port was to open`
    anew = told and after.dep_ in {"aux", "auxpass"}
    return finite and (anew or subject_of(verb) == joined)


def whose(token: Token) -> Token | None:
    """Give whose it is in `the airline whose pilots struck`."""
    above = token
    while above.dep_ != "relcl" and above.head != above:
        above = above.head
    return above.head if token.tag_ == "WP$" and above.dep_ == "relcl" else None


def said_before(verb: Token) -> list[Token]:
    """Give the clause that stands before who said it: `it was lawful, a court ruled`."""
    clauses = list(children(verb, "ccomp"))
    subject = child(verb, "nsubj")
    if lemma_of(verb) not in _SAYS or subject is None or any(one.i > verb.i for one in clauses):
        return []
    apart = before(subject.left_edge)
    return clauses if apart.is_punct and apart.text != ";" else []


def is_set_beside(one: Token, verb: Token) -> bool:
    """Say whether an object is an apposition that was parsed as one: `its shop, a kiosk`.

    It follows a comma, and another object, or a phrase: `fell to $3, its lowest price`.
    """
    comma = one.left_edge.i > verb.i + 1 and one.left_edge.nbor(-1).text == ","
    first = (each for each in children(verb, "dobj", "attr", "prep") if verb.i < each.i < one.i)
    told = next(first, None) is not None and verb.nbor(1).text != ","
    return comma and one.dep_ in {"dobj", "attr"} and told


def opens_clause(one: Token) -> bool:
    """Say whether `as` was taken for a preposition, its clause's verb hung elsewhere.

    `fell as a glut pushed prices down`: `glut` is the subject of `pushed`.
    """
    after = one.right_edge.i + 1
    if one.dep_ != "prep" or one.lower_ not in {"as", "after", "before"} or after >= len(one.doc):
        return False
    if one.right_edge.dep_ == "cc":
        return True  # `after four men [and two women were hurt]`
    verb = one.doc[after]
    finite = verb.tag_ in {"VBD", "VBZ", "VBP"} and verb.dep_ in {"advcl", "conj", "dep"}
    return finite and child(verb, "nsubj", "nsubjpass") is None


def is_part(pronoun: Token) -> bool:
    """Say whether a pronoun says something by its phrase: `some of the crew`."""
    return pronoun.lower_ in _PARTS and child(pronoun, "prep") is not None


def points(preposition: Token) -> bool:
    """Say whether a phrase points at the text before: `a strike of that magnitude`."""
    below = children(preposition, "pobj") if preposition.dep_ == "prep" else ()
    nouns = (one for one in below if child(one, "relcl", "acl", "prep") is None)
    head = preposition.head
    alone = not any(head.i < one.i < preposition.i for one in head.children)
    return any(_points_back(one, alone=alone) for noun in nouns for one in noun.children)


def _points_back(word: Token, *, alone: bool) -> bool:
    """Say whether a word means what was told before: `such`, `the same`.

    Where nothing else is told, the same stays: `took part in the same protest`.
    """
    return word.lower_ in _POINTING or (word.lower_ == "same" and not alone)


def is_spared(one: Token, head: Token) -> bool:
    """Say whether a short phrase does without it: a phrase but `of`, `close` of `close to`."""
    return (one.dep_ == "prep" and one.lower_ != "of") or (one.dep_ == "amod" and one.i > head.i)


def is_aside(one: Token, head: Token) -> bool:
    """Say whether an adverb only joins a phrase to the text: `even the report grew`."""
    apart = one.lower_ in {"all", "both"} and before(one).text == ","  # `died, all in Peru`
    hyphened = not one.whitespace_ and after(one).text == "-"  # `the then-minister Tom Roth`
    return (
        one.dep_ == "advmod"
        and not hyphened
        and (head.pos_ == "PROPN" or one.lower_ in _ASIDES or apart)
    )


def is_age(one: Token, head: Token) -> bool:
    """Say whether an adjective is set beside: `a man, aged 31,`, `men, many of them curious,`."""
    apart = "," in {one.left_edge.text, before(one.left_edge).text}
    return one.dep_ == "amod" and one.i > head.i and apart


def lists(comma: Token, head: Token) -> bool:
    """Say whether a comma parts the members of a list."""
    following = after(comma)
    members = (one for one in head.children if one.dep_ == "conj")
    return any(one.left_edge == following for one in members)


def is_silence(preposition: Token) -> bool:
    """Say whether a phrase tells that no more was said: `without giving details`."""
    below = child(preposition, "pcomp")
    silent = below is not None and below.lemma_.lower() in _DETAILS
    return preposition.dep_ == "prep" and preposition.lower_ == "without" and silent


def is_and_more(preposition: Token) -> bool:
    """Say whether a phrase tells that there is more: `among other things`."""
    below = children(preposition, "pobj") if preposition.lower_ == "among" else ()
    return any(one.lower_ == "others" or has_word(one, {"other"}) for one in below)


def is_late(word: Token) -> bool:
    """Say whether it tells that somebody is dead by now: `the late singer Ida Roth was jailed`."""
    who = word.head.head if word.head.dep_ == "compound" else word.head
    named = who.ent_type_ == "PERSON" or any(
        one.ent_type_ == "PERSON" for one in children(who, "appos")
    )
    return word.lower_ == "late" and word.dep_ == "amod" and named

"""What of a headline's clause only dates it: a word of the parse and the cast in, yes or no out.

`Weekly jobless claims rose` tells what rose, `a deal made on Monday` when.
"""

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_verb, lemma_of
from extract.mentions.syntax.times import (
    basis_of,
    counts_from,
    gives_until,
    hour_of,
    is_what,
    share_of,
    tells_which,
)

_SOON = {"early", "late", "soon", "recently"}
_RELATIVE = {"who", "whose", "that", "which"}
_FIRST = {"first", "originally", "initially"}
_OFTEN = set("hourly daily nightly weekly biweekly fortnightly monthly yearly".split())


def is_timed(token: Token, cast: Cast) -> bool:
    """Say whether a word or phrase dates, but for a noun that says nothing without its date."""
    if any(tells_which(one) or gives_until(one) for one in (token, token.head)):
        return False
    worth = "worth" in {token.head.lower_, token.head.head.lower_}
    rate = "per" in {token.lower_, token.head.lower_}
    feast = token.text == "Day" and (token.dep_ == "dobj" or token.head.lower_ == "with")
    often = token.lower_ in _OFTEN and token.dep_ == "amod" and token.head.lower_ != "basis"
    if feast or often or token.lower_ == "with":
        return False  # `to replace Columbus Day with Peoples' Day`, `weekly jobless claims`
    if token.head.lower_ == "aged" or worth or rate or is_what(token):
        return False  # `45 minutes' worth of fuel`
    if token.i in cast.timed:
        return True
    if token.dep_ == "advmod" and token.lower_ in _SOON:  # `as early as Monday`
        return any(is_timed(one, cast) for one in children(token, "prep"))
    if token.dep_ not in {"prep", "conj"} or token.pos_ not in {"ADP", "SCONJ"}:
        return False
    if counts_from(token) or any(one.i in cast.timed for one in children(token, "npadvmod")):
        return True  # `nearly 20 years after its release`
    below = list(children(token, "pobj", "pcomp")) or list(children(token, "prep"))
    either = any(is_timed(one, cast) for one in children(token, "conj"))
    below = [basis_of(share_of(one) or one) for one in below]
    return either or any(is_timed(one, cast) or is_timed(hour_of(one), cast) for one in below)


def only_timed(participle: Token, cast: Cast) -> bool:
    """Say whether a participle only says since when: `a project begun two years ago`."""
    below = [one for one in participle.children if not one.is_punct]
    return bool(below) and all(is_timed(one, cast) for one in below)


def is_first_time(clause: Token, cast: Cast) -> bool:
    """Say whether a clause only says when a thing was new: `a shoe [that first came in 1972]`.

    So does `loans [that began in March]`.
    """
    names = _RELATIVE | _FIRST
    told = [one for one in clause.children if one.lower_ not in names and not one.is_punct]
    first = has_word(clause, _FIRST, "advmod") or lemma_of(clause) in VERBS["begin"]
    return (
        clause.dep_ == "relcl" and first and bool(told) and all(is_timed(one, cast) for one in told)
    )


def goes_on_then(phrase: Token, cast: Cast) -> bool:
    """Say whether a phrase tells what is done at another time: `with talks to begin on 3 May`."""
    does = child(phrase, "pcomp")  # `charged with stealing a car on 3 May`
    own = does is not None and child(does, *SUBJECTS) is None
    other = phrase.dep_ == "prep" and phrase.lower_ == "with" and not own
    acts = [one for one in phrase.subtree if is_verb(one)] if other else []
    return any(one.i in cast.timed for act in acts for one in act.subtree)

"""Times and lengths that are treated apart: a word or phrase in; mostly yes or no out.

For a headline some say nothing (`in the early hours`), some are what happened (`fell 5 points`,
`gave them until Monday`), and some name a day by what was done then (`weeks before the vote`).
What came `minutes after` something was on its day.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import child, children, is_verb
from extract.neighbours import after, before

_AT_TIMES = {"in", "at", "on", "during"}
_EARLY = {"early", "small", "late"}
_MUCH = {"much", "most", "part", "parts", "half", "rest", "all", "some", "bulk"}
_MUCH |= {"aftermath", "beginning", "day", "days", "eve", "start", "wake", "weeks"}
_AHEAD_OF = {("ahead", "of"), ("prior", "to"), ("advance", "of"), ("eve", "of"), ("time", "for")}
_JOINTS = {"before", "after"}
_AT_ONCE = {"shortly", "soon", "just", "immediately", "moment", "second", "minute"}
_UNITS = {"minute", "hour", "day", "week", "month", "year", "decade"}


def tells_which(preposition: Token) -> bool:
    """Say whether a noun says nothing without its date: `compared it to events of the 1960s`."""
    noun = preposition.head
    bare = noun.pos_ == "NOUN" and noun.dep_ == "pobj" and next(noun.lefts, None) is None
    return preposition.dep_ == "prep" and preposition.lower_ == "of" and bare


def is_following(token: Token) -> bool:
    """Say whether what is dated came before: `dismissed following protests on Saturday`."""
    return token.lower_ == "following" and not is_verb(token)


def looks_ahead(preposition: Token) -> bool:
    """Say whether something was before what follows: `ahead of 3 May`, `in time for Christmas`."""
    return preposition.i > 0 and (preposition.nbor(-1).lower_, preposition.lower_) in _AHEAD_OF


def gives_until(preposition: Token) -> bool:
    """Say whether a time is what somebody is given: `gave them until Monday to leave`."""
    given = preposition.head.lemma_.lower() in {"give", "have", "grant", "allow"}
    return preposition.dep_ == "prep" and preposition.lower_ in {"until", "till"} and given


def is_measure(noun: Token) -> bool:
    """Say whether a noun says by how much: `fell 5 points`, not `fled, 5 km from the border`.

    So does a number right behind the verb: `voted 54 to 46`, `rose 900 to 5,000`.
    """
    number = noun.pos_ == "NUM" and noun.i == noun.head.i + 1
    counted = noun.dep_ == "npadvmod" and (number or child(noun, "nummod") is not None)
    return counted and before(noun.left_edge).text != ","


def is_rate(article: Token) -> bool:
    """Say whether an article says for how much a sum is: `$125 a barrel`."""
    if article.i < 2 or article.lower_ not in {"a", "an"}:
        return False
    priced = article.nbor(-2).is_currency and article.nbor(-1).tag_ == "CD"
    each = article.head.dep_ == "npadvmod" and article.nbor(-1).tag_ in {"NN", "NNS"}
    return priced or (each and article.nbor(-2).tag_ == "CD")


def is_some(article: Token) -> bool:
    """Say whether an article and the next word are a number: `a lot smarter`, `a few ships`."""
    word = after(article)
    some = word.lower_ in {"lot", "bit", "few"} or (
        word.lower_ == "little" and article.head == word
    )
    return article.lower_ == "a" and some


def is_vague_time(preposition: Token) -> bool:
    """Say whether a phrase dates nothing: `in the early hours`, `at the time that she ruled`."""
    if preposition.dep_ != "prep" or preposition.lower_ not in _AT_TIMES:
        return False
    nouns = list(children(preposition, "pobj"))
    return bool(nouns) and all(map(_is_bare_time, nouns))


def _is_bare_time(noun: Token) -> bool:
    if noun.lemma_.lower() not in NOUNS["clock"] | {"period", "moment"}:
        return False
    described = [*children(noun, "amod", "compound", "nummod", "poss", "nmod")]
    return all(one.lower_ in _EARLY for one in described)


def share_of(noun: Token) -> Token | None:
    """Give what a share is of: the night in `much of the night`, the day in `the wake of 3 May`."""
    return next(under(noun, "of"), None) if noun.lower_ in _MUCH else None


def basis_of(noun: Token) -> Token:
    """Give how often it is that is told as a basis: the daily of `on a near-daily basis`."""
    often = child(noun, "amod") if noun.lemma_.lower() == "basis" else None
    return often if often is not None else noun


def counts_from(preposition: Token) -> bool:
    """Say whether an uncounted time stands before `before` or `after`: `weeks before the vote`."""
    units = children(preposition, "npadvmod") if preposition.lower_ in _JOINTS else ()
    return any(one.lemma_.lower() in _UNITS for one in units)


def close_to(verb: Token) -> Iterator[Token]:
    """Give what it came right before or after: `crashed [minutes after] takeoff`."""
    for one in verb.children:
        clause = child(one, "mark") if one.dep_ == "advcl" else None
        joint = one if clause is None else clause
        if joint.lower_ in _JOINTS and joint.i and joint.nbor(-1).lemma_.lower() in _AT_ONCE:
            yield from children(one, "pobj") if clause is None else (one,)


def hour_of(noun: Token) -> Token:
    """Give whose hour it is that is told by its time: the winter of `a winter's evening`."""
    whose = child(noun, "poss")
    return whose if whose is not None and noun.lemma_.lower() in NOUNS["clock"] else noun


def is_what(time: Token) -> bool:
    """Say whether a time does something, or something was done to it: `began [2005] with a win`."""
    acts = time.dep_ == "nsubj" and time.pos_ == "NOUN" and next(time.lefts, None) is None
    done = time.dep_ == "dobj" and (time.tag_ == "CD" or has_word(time, {"a", "an", "the"}))
    return acts or done  # `whether [summer] slows it`

"""What the manner of telling speaks against: a verb in, reasons to leave it out.

How things went before or go again and again, what is alleged or was told to judges, and what is
done within a game is no news of one event.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.factuality.factuality import under_report
from extract.mentions.syntax.asides import is_play
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_passive,
    lemma_of,
    modal_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.joined import is_going_on
from extract.mentions.titles.acts import WILL

_PICTURES = {"image", "photo", "photograph", "picture", "footage", "video", "clip", "film"}
_CAPTURES = {"take", "shoot", "snap", "capture", "film", "record", "distribute"}
_COMES_OUT = {"publish", "write", "post", "air", "broadcast"}
_LEADS = {"lead", "own", "run", "back", "head", "chair"}
_GOING_ON = "was going on: `was being done`"
_WHICH = "a participle that only tells which one is meant"
BESIDE = {_GOING_ON, _WHICH}
"""Objections that leave a mention good enough to support what others report."""
_HABIT = set(
    "often usually typically generally sometimes frequently always rarely commonly regularly "
    "normally routinely traditionally".split()
)
_ONCE = {"previously", "formerly", "originally", "historically"}
_ASKS = {"reach", "contact", "ask", "approach", "press", "call", "email", "phone"}
_COMMENT = {"comment", "comments", "reaction", "interview"}
_CLEAR = {"clear", "plain", "known"}
_ALLEGED = {"allegedly", "apparently", "supposedly", "purportedly"}


def manner_objections(verb: Token, *, dated: bool) -> Iterator[str]:
    """Say what speaks against a verb by how it was done."""
    adverbs = {one.lower_ for one in children(verb, "advmod")}
    if not dated and adverbs & _ONCE:
        yield "background: how it was before, on no day"
    if not dated and adverbs & _ALLEGED:
        yield "only alleged, on no day"
    if adverbs & _HABIT or (modal_of(verb) not in WILL and _comes_again(verb)):
        yield "what is done again and again"
    if _is_asked(verb):
        yield "what the paper asked for itself"
    if _makes_clear(verb):
        yield "too little is said: made clear, but what"
    if verb.tag_ == "VBN" and {"being"} < {one.lower_ for one in children(verb, "aux", "auxpass")}:
        yield _GOING_ON
    told_of = verb.dep_ == "ccomp" and not _is_interrupted(verb)  # `said it was selling a ship`
    if is_going_on(verb) and not told_of and any(one.tag_ == "VBD" for one in verb.children):
        yield _GOING_ON
    yield from _of_what_is_above(verb)
    if not dated and _is_testimony(verb):
        yield "testimony, on no day"
    came_to = {lemma_of(one) for one in verb.subtree if one == verb or is_infinitive(one)}
    if is_play(verb) and came_to.isdisjoint(VERBS["outcome"]):
        yield "a play of a game"


def _of_what_is_above(verb: Token) -> Iterator[str]:
    """Say whether it is told of what stands above it, a noun or a whole clause."""
    if _tells_which(verb):
        yield _WHICH
    if has_word(verb, {"than"}, "mark"):
        yield "what another is measured by: `fewer than it did`"
    if _is_pictured(verb):
        yield _WHICH
    if _is_of_clause(verb):
        yield "what the clause above tells, done to nobody in it: `as agreed`"


def _is_of_clause(verb: Token) -> bool:
    """Say whether it is of all that the clause above tells: `shut the yard, as ordered in May`."""
    marked = has_word(verb, {"as"}, "mark")
    if marked and lemma_of(verb) == "do":
        return True  # `can point to it, as he's done in Peru this week`
    under = marked or (verb.dep_ == "pcomp" and verb.head.lower_ == "as")
    return under and verb.tag_ in {"VBN", "VBD"} and child(verb, "aux", *SUBJECTS) is None


def _is_pictured(verb: Token) -> bool:
    """Say whether it is when a picture was made: `the photo was taken on 9 May`."""
    subject = subject_of(verb)
    made = lemma_of(verb) in _CAPTURES and is_passive(verb)
    return made and subject is not None and subject.lemma_.lower() in _PICTURES


def _is_asked(verb: Token) -> bool:
    """Say whether it tells whom the paper asked: `reached for comment by the Post on Monday`."""
    words = under(verb, "for")
    asked = is_passive(verb) or tense_of(verb) == "none"
    return asked and lemma_of(verb) in _ASKS and any(one.lower_ in _COMMENT for one in words)


def _makes_clear(verb: Token) -> bool:
    """Say whether another clause tells what somebody made clear: `as she made plain on Monday`."""
    clear = next((one for one in verb.children if one.lower_ in _CLEAR), None)
    if clear is None or lemma_of(verb) != "make":
        return False
    what = [one for each in (verb, clear) for one in children(each, "ccomp", "dobj")]
    return all(one == clear for one in what)


def _comes_again(verb: Token) -> bool:
    """Say whether its time comes again and again: `5,000 people settle there every year`.

    So does that of what was meant: `has come to see them every day`.
    """
    verbs = (verb, *filter(is_infinitive, children(verb, "advcl", "xcomp")))
    times = (one for each in verbs for one in children(each, "npadvmod"))
    return any(has_word(one, {"every", "each"}) for one in times)


def is_background(verb: Token) -> bool:
    """Say whether it went on for a while, or was over when the story began: `had moved to`."""
    if under_report(verb) is not None or has_word(verb, {"just"}):
        return False
    return is_going_on(verb) or (tense_of(verb) == "pluperfect" and not is_passive(verb))


def _is_interrupted(verb: Token) -> bool:
    """Say whether something else came about in the midst of it: `was driving when it burned`."""
    return any(has_word(one, {"when"}, "advmod") for one in children(verb, "advcl"))


def _is_testimony(verb: Token) -> bool:
    """Say whether it was told to judges: `he told the court he had been misled`."""
    said = verb.head
    told = {one.lemma_.lower() for one in children(said, "dobj", "dative")}
    heard = subject_of(said) if verb.dep_ == "ccomp" else None
    told |= {heard.lemma_.lower()} if heard is not None and lemma_of(said) == "hear" else set()
    before = lemma_of(said) == "testify" or not told.isdisjoint(NOUNS["judge"])
    return verb.dep_ == "ccomp" and before


def _tells_which(verb: Token) -> bool:
    """Say whether a participle only dates a thing: `a poll conducted in August`."""
    only = all(one.dep_ in {"prep", "npadvmod", "advmod", "punct"} for one in verb.children)
    described = verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.dep_ != "nsubjpass"
    if described and verb.head.dep_ == "nsubj" and verb.head.lemma_.lower() in _PICTURES:
        return True  # `images taken by a satellite on Monday showed`
    if described and lemma_of(verb) in _COMES_OUT | _LEADS:
        return True
    return described and only and lemma_of(verb) not in VERBS["act"] | VERBS["harm"]

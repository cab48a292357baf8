"""Which thing a time tells of, or what it is for, and not when something was done to it.

`Released its March figures`, `the 1994 champion won`, `a film from 2001 made a profit`: a time and
its words in, yes or no out.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.clauses import SUBJECTS, child, lemma_of
from extract.mentions.syntax.predicates import is_event_noun
from records.edtf import Edtf

_FOR_A_TIME = 28
"""Days of a time that a thing may be for: `March sales`, `the 2020 forecast`."""
_PARTS = set("part section portion provision clause element aspect half much text repeal".split())
"""What a thing has that was made then: `reinstated part of a 2022 law`."""
_SET_FOR = {"deadline", "target", "cutoff", "special"}
"""Things that are set for a day: `set a Saturday deadline`."""
_OF_A_CONTEST = VERBS["outcome"]
"""Verbs of contests, which are held when they are for: `won the 2019 title`."""
_FORESIGHT = {"estimate", "forecast", "prediction", "projection", "expectation", "outlook"}
_FORESIGHT |= {"budget", "plan", "target", "figure", "datum"}
"""What is said of a time, and not then."""
_SHOWS = {"video", "photo", "photograph", "picture", "footage", "image", "clip", "transcript"}
_SHOWS |= {"account", "review", "memory", "reminder", "repeat"}
"""What shows or tells what was before."""
_TAKES_PART = {"dobj", "nsubj", "nsubjpass"}


def is_what_for(time: Token, edtf: Edtf | None) -> bool:
    """Say whether a thing is for a time, and not done then: `released its March figures`.

    What went on for that time is dated by it (`March sales fell`), as is a contest.
    """
    thing = time.head
    while thing.dep_ == "compound":  # `the summer exam season`
        thing = thing.head
    verb = thing.head
    if time.dep_ == "poss":
        return _is_shown(thing) and _is_for_a_time(edtf)
    if time.dep_ not in {"compound", "amod", "nmod", "nummod"} or thing.pos_ != "NOUN":
        return False
    if thing.lemma_.lower() in NOUNS["someone"]:
        return True  # `the 1994 champion won`
    if is_event_noun(thing) or thing.lemma_.lower() in _SET_FOR or verb.lower_ == "for":
        return not is_event_noun(thing)
    if thing.dep_ == "dobj" and lemma_of(verb) in VERBS["report"]:
        return True  # `described the Monday notice as odd`
    contest = lemma_of(verb) in _OF_A_CONTEST  # `won the 9 March primary`
    if thing.dep_ in _TAKES_PART and _is_day_of_month(time, edtf) and not contest:
        return True  # `joined the 9 March coalition`
    answered = thing.dep_ == "pobj" and verb.head.lower_ in NOUNS["answer"]
    if answered and verb.lower_ in {"to", "for"}:
        return True  # `in response to a 3 May test`
    if not _is_for_a_time(edtf):
        return False
    # `40 percent of their 1990 values`, `an extension of his 2017 cuts`, not `of this 2008 drama`
    part = thing.dep_ == "pobj" and verb.lower_ == "of"
    whose = child(verb.head, "nummod") or child(thing, "poss")
    part = part and (whose is not None or verb.head.lemma_.lower() in _PARTS)
    part = part or _is_matter(thing)
    counted = not {thing.lower_, thing.lemma_.lower()}.isdisjoint(NOUNS["account"])
    suffers = thing.dep_ == "nsubjpass" and not counted  # `the 1728 score was found`
    done = (thing.dep_ == "dobj" or suffers) and not contest
    return done or part


def _is_for_a_time(edtf: Edtf | None) -> bool:
    """Say whether it is a month or more."""
    first, last = (edtf.earliest, edtf.latest) if edtf is not None else (None, None)
    return first is not None and last is not None and (last - first).days >= _FOR_A_TIME - 1


def _is_shown(thing: Token) -> bool:
    """Say whether it is only shown or told of: `posted a video of last year's march`."""
    joint = thing.head
    of = thing.dep_ == "pobj" and joint.lower_ == "of"
    return of and joint.head.lemma_.lower() in _SHOWS and joint.head.dep_ in _TAKES_PART


def _is_matter(thing: Token) -> bool:
    """Say whether a thing is what something is about: `an inquiry into its part in the 2021 case`.

    So is what somebody's doing was done to: `the agency's handling of the 2021 case`.
    """
    joint = thing.head
    if thing.dep_ == "pobj" and joint.lower_ in {"to", "under", "about"}:
        return True  # `harks back to a 1961 treaty`, `asked him about a May 2012 study`
    if thing.dep_ != "pobj" or joint.head.pos_ != "NOUN":
        return False
    done = joint.lower_ == "of" and child(joint.head, "poss") is not None
    return joint.lower_ in {"into", "about", "over", "against"} or done


def _is_day_of_month(time: Token, edtf: Edtf | None) -> bool:
    day = edtf is not None and edtf.exact_day is not None
    return day and any(one.text[0].isdigit() for one in (time, *time.children))


def is_of_thing(preposition: Token, *, own: bool) -> bool:
    """Say whether a time tells which thing is meant, or what it is for, but not of an event.

    `The movement of 25 January has spread`, `a film from 2001 made a profit`, `announced earnings
    for May`, but `sales for May fell`; of what is foreseen also further below: `its estimate of
    2005 growth`.
    """
    thing, joint = preposition.head, preposition.lower_
    foreseen = thing.lemma_.lower() in _FORESIGHT
    if (foreseen and joint == "of") or not own or is_event_noun(thing):
        return foreseen and joint == "of"
    if joint == "of" and _is_matter(thing):
        return True  # `under the Records Act of 1986`
    if thing.pos_ != "NOUN" and not (thing.pos_ == "PROPN" and joint == "from"):
        return False
    is_for = joint == "for" and (foreseen or thing.dep_ not in SUBJECTS)
    since = joint == "from" and thing.lemma_.lower() not in NOUNS["clock"]
    return is_for or since or (joint == "of" and thing.dep_ in _TAKES_PART)

"""Whether a clause tells how things are, and not what happened: a trigger in, yes or no out.

A state is no event, but that it begins on a day (`will be open on Friday`), that somebody comes
before a court, and what states are used for in news (`led a raid on Friday`). Neither is somebody's
word of how things are, or may be: `said on Friday that the plan was a challenge`.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import Mention
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.dependents import is_source, is_told_dead
from extract.mentions.syntax.particles import particle_of
from extract.mentions.syntax.predicates import Trigger, is_event_noun

VIEW = "what somebody says of how things are"
_BEGINNING = set("available open closed ready free effective complete operational legal".split())
_TURNS = {"become", "get", "grow", "turn"}
_PLAIN = {"say", "tell", "add", "note", "argue", "insist", "maintain", "acknowledge", "admit"}
_PLAIN |= {"comment", "remark", "observe", "suggest", "indicate", "stress", "emphasize"}
_PLAIN |= {"emphasise", "contend", "reiterate", "point out"}
_THINKS = {"think", "believe", "feel", "hope", "fear", "expect", "know", "want"}
_WORKS = set(
    "book novel memoir film movie documentary series show exhibition picture photo photograph "
    "image footage video clip painting map chart graph case chapter".split()
)
_TELLS = set(
    "capture cover chronicle depict describe detail explore feature follow illustrate outline "
    "portray trace tell touch_on span".split()
)
"""What a work does that holds something: `the book covers a century`."""
_MANY = {"many", "some", "most", "several", "other", "others", "few"}
_OUTSIDERS = {"critic", "analyst", "expert", "observer", "supporter", "opponent", "commentator"}
_SHARES = {"percent", "%"}
_HOLDS = {"agree", "disagree", "describe", "identify", "view", "see", "call", "rate", "consider"}
_HOLDS |= {"support", "favor", "favour", "oppose", "disapprove", "prefer", "worry", "trust"}
_FEELS = set(
    "frustrate worry concern surprise impress please anger delight irritate disappoint annoy "
    "alarm thrill outrage upset confuse".split()
)
_LASTS = {"face", "work", "oppose", "support", "use", "try", "attempt", "seek", "reflect", "employ"}
"""What is not arranged for a day, but goes on: no plan in the present that goes on."""
_HEADS, _SO_FAR = {"head", "chair"}, {"perfect", "pluperfect"}
"""What somebody has done for years: `has headed the board since 2009`."""
_WILL = {"will", "would", "shall"}
_MAY = {"may", "might", "could", "can", "should", "must"}


def is_standing(trigger: Trigger, mention: Mention, *, dated: bool) -> bool:
    """Say whether a verb tells how things are; `dated` is what has a day, or opens the news."""
    verb, lemma = trigger.verb, trigger.lemma
    if verb is None or _comes_about(verb, mention):
        return False
    news = _is_feared(verb) or is_told_dead(verb) or _leaves_as_is(verb)
    if _comes_before(verb) or (dated and news):
        return False
    due = lemma in VERBS["slate"] and is_passive(verb) and dated
    away = particle_of(trigger.head) is not None  # `led away`, but `led`
    done = lemma in VERBS["act"] and child(verb, "dobj") is not None  # `extended the lockdown`
    states = children(verb, "acomp", "oprd", "advcl")
    stays = any(one.dep_ != "advcl" or one.tag_ == "JJ" for one in states)  # `stood ready`
    used = lemma in VERBS["change"] and (dated or done) and not (stays or _goes_on(verb, mention))
    lived = _has_seen(verb)
    static = lemma in VERBS["state"] and not (due or away or used or lived)
    since = tense_of(verb) == "pluperfect" and any(
        one.lower_ == "since" for one in children(verb, "prep")
    )  # `had held the office since 2011`
    lasting = lemma in VERBS["state"] and (tense_of(verb) == "perfect" or since) and not lived
    heads = lemma in _HEADS and child(verb, "dobj") is not None
    lasting = lasting or (heads and tense_of(verb) in _SO_FAR)
    lasting = lasting or _is_known_by(verb)
    became = lemma in _TURNS and child(verb, "acomp") is not None
    still = _is_still(verb) or _is_of_a_work(trigger) or _is_felt(verb)
    return lemma == "be" or static or lasting or became or still


def _is_known_by(verb: Token) -> bool:
    """Say whether it tells who somebody is: `Norsea, which has watched arrests since 2011, said`.

    So does what one of many does, whose day is another's: `fighters holding the town on Monday`.
    """
    since = any(one.lower_ == "since" for one in children(verb, "prep"))
    counted = any(one.like_num for each in children(verb, "dobj") for one in each.subtree)
    watches = verb.dep_ == "relcl" and tense_of(verb) == "perfect" and since and not counted
    done = child(verb, "dobj") is not None and not is_passive(verb)
    holds = verb.dep_ == "acl" and verb.tag_ == "VBG" and lemma_of(verb) in VERBS["state"]
    return (watches and done) or holds


def _goes_on(verb: Token, mention: Mention) -> bool:
    """Say whether it is done these weeks: `is already facing a packed agenda this month`.

    Not what is awaited: `is facing a vote on Friday`.
    """
    done = child(verb, "dobj")
    going = verb.tag_ == "VBG" and tense_of(verb) == "present" and lemma_of(verb) in _LASTS
    return going and mention.is_dated and not (done is not None and is_event_noun(done))


def _is_of_a_work(trigger: Trigger) -> bool:
    """Say whether it is what a work holds: `the book covers a century of wars`."""
    work = subject_of(trigger.verb) if trigger.verb is not None else None
    holds = trigger.lemma in _TELLS and not is_passive(trigger.head)
    return holds and work is not None and work.lemma_.lower() in _WORKS


def _has_seen(verb: Token) -> bool:
    """Say whether something happened to whoever saw it: `has seen a jump in profits`."""
    seen = child(verb, "dobj") if lemma_of(verb) == "see" else None
    rise = seen is not None and seen.lemma_.lower() in VERBS["motion"] | {"growth"}
    subject = subject_of(verb)
    timed = subject is not None and subject.ent_type_ == "DATE"  # `the year saw a rise in`
    return seen is not None and rise and not timed and child(seen, "prep") is not None


def _is_still(verb: Token) -> bool:
    """Say whether it is done now as it was before: `is still used today`, `still backed him`."""
    still = has_word(verb, {"still"}, "advmod")
    used = is_passive(verb) and tense_of(verb) == "present"
    return still and (used or tense_of(verb) == "past")


def _is_felt(verb: Token) -> bool:
    """Say whether it is how somebody feels now: `officials are frustrated with the delay`."""
    feels = lemma_of(verb) in _FEELS and tense_of(verb) == "present"
    return feels and is_passive(verb) and child(verb, "agent") is None


def _comes_about(verb: Token, mention: Mention) -> bool:
    """Say whether a state begins on a day to come: `will be available on June 24`."""
    state = child(verb, "acomp")
    begins = state is not None and state.lower_ in _BEGINNING
    return begins and mention.aspect == "planned" and mention.is_dated


def _comes_before(verb: Token) -> bool:
    """Say whether somebody stood in a court: `appeared before magistrates`, not `appeared calm`."""
    if lemma_of(verb) != "appear" or child(verb, "acomp", "xcomp", "oprd", "ccomp") is not None:
        return False
    nouns = under(verb, "before", "in", "at")
    return any(one.lemma_.lower() in NOUNS["judge"] or one.head.lower_ == "before" for one in nouns)


def _leaves_as_is(verb: Token) -> bool:
    """Say whether somebody decided to change nothing: `kept its rates unchanged`."""
    kept = lemma_of(verb) in {"keep", "hold", "leave"} and not is_passive(verb)
    state = child(verb, "oprd", "acomp", "ccomp")
    return kept and state is not None and state.lower_ in {"unchanged", "steady"}


def _is_feared(verb: Token) -> bool:
    """Say whether people are `feared dead`: more is not known of a disaster."""
    return lemma_of(verb) == "fear" and is_passive(verb) and child(verb, "oprd") is not None


def is_view(trigger: Trigger, mention: Mention) -> bool:
    """Say whether it is somebody's plain word of how things are, and counts nothing."""
    said = child(trigger.head, "ccomp")
    if trigger.lemma not in _PLAIN or said is None:
        return False
    words = {one[:3] for one in mention.title.split()}
    if said.lemma_ == "be" and trigger.lemma[:3] not in words and "“" not in mention.title:
        return True  # told as a fact: who said so has no name
    if mention.figures or any(map(str.isdigit, mention.title)):
        return False
    if said.tag_ == "JJ" or modal_of(said) in _MAY:
        return True
    if (
        not is_verb(said)
        or modal_of(said) in _WILL
        or tense_of(said) == "future"
        or is_passive(said)
    ):
        return False
    if said.tag_ == "VBG" and lemma_of(said) not in VERBS["act"] | VERBS["begin"]:
        return True  # `was monitoring the situation`
    below = child(said, "xcomp")  # `seemed to be standing down`
    acts = below is not None and is_verb(below) and lemma_of(below) not in VERBS["state"]
    return not acts and lemma_of(said) in VERBS["state"] - VERBS["change"] | _THINKS


def is_of_anyone(trigger: Trigger) -> bool:
    """Say whether who says it is anybody: `a teacher says`, `a mother-of-three says`."""
    who = subject_of(trigger.head)
    if who is None or who.tag_ != "NN" or not has_word(who, {"a", "an"}, "det"):
        return False
    names = {who.lemma_.lower(), who.lemma_.lower().split("-")[0]}
    return not names.isdisjoint(NOUNS["someone"]) and names.isdisjoint(NOUNS["office"])


def is_of_many(trigger: Trigger) -> bool:
    """Say whether it is what many think: `many Democrats argue`, `critics say`."""
    who = subject_of(trigger.head)
    if trigger.head.tag_ != "VBP" or who is None or who.tag_ not in {"NNS", "NNPS"}:
        return False
    return has_word(who, _MANY) or who.lemma_.lower() in _OUTSIDERS


def is_of_share(trigger: Trigger) -> bool:
    """Say whether it is what a share of many think: `62 percent of voters say`, `4 in 10 fear`."""
    who = subject_of(trigger.head)
    if who is None or trigger.lemma not in _PLAIN | _THINKS | _HOLDS:
        return False
    tenths = any(has_word(each, {"in", "out"}) for each in children(who, "nummod"))
    meant = trigger.lemma == "agree" and child(trigger.head, "ccomp") is None
    return not meant and (who.lower_ in _SHARES or tenths)


def is_news_of_sentence(verb: Token) -> bool:
    """Say whether it is its sentence's news: `[X died], police said`."""
    top = verb.head if verb.head.dep_ == "ROOT" else verb
    spoken = verb.dep_ == "ccomp" and lemma_of(top) in VERBS["report"]
    return verb.dep_ == "ROOT" or (spoken and (verb.i < top.i or is_source(subject_of(top))))

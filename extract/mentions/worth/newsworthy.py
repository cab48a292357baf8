"""Whether a mention is worth a record: a mention in, a reason against it or nothing out.

A mention must tell of one particular event: somebody or something named takes part, or a day is
given. How things are, what people say without a date, and what they say of themselves is not.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mention import Mention
from extract.mentions.dates.timelinks import mark_of
from extract.mentions.dates.undated import wins_prize
from extract.mentions.factuality.governing import UNREAL_BY
from extract.mentions.syntax.asides import HEADING, aside
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_verb,
    lemma_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.worth.captions import is_entry
from extract.mentions.worth.idle import idle
from extract.mentions.worth.manner import is_background, manner_objections
from extract.mentions.worth.occasion import beside_objections
from extract.mentions.worth.outright import QUOTED
from extract.mentions.worth.passing import has_verb, is_told_by_verb, noun_objections
from extract.mentions.worth.reasons import (
    BACKGROUND,
    NOBODY,
    PASSING,
    PRESENT,
    SAID,
    TIMELESS,
    TOLD_WITH,
    TOO_LITTLE,
    TREND,
    UNNAMED,
)
from extract.mentions.worth.standing import (
    VIEW,
    is_of_anyone,
    is_of_many,
    is_of_share,
    is_standing,
    is_view,
)
from extract.mentions.worth.sufficiency import lacks

_FIRST_PERSON = re.compile(r"\b(?:I|me|my|we|We|us|our|Our|My)\b")
_SPEAKER = re.compile(r"\b(?:I|me|my|My)\b")
_ANCHORS = {"since", "after", "before", "until", "till"}
_BEGINS = {"begin", "start"}
_KNOWN_AFTER = _ANCHORS | {"when", "once"}
"""Before a clause whose event the reader knows of."""
_BARE = 4
"""Words of a headline that names nobody and says little."""
_TRADES, _HOURS = {"market", "trading", "bourse"}, {"open", "close", "begin", "start", "end"}
"""What stands for an hour of each day: `shares fell after the markets opened`."""
_EXPLAINS = {"specify", "elaborate", "identify", "name", "provide", "give", "detail", "discuss"}
_EXPLAINS |= {"divulge", "expand", "address", "characterize", "characterise"}
_FINDS_OUT = {"see", "check", "decide", "know", "determine", "test", "learn", "examine"}
"""Verbs under which `if` asks: `checked if he was alive`."""
_OURS = {"my", "our", "your"}
_LOOSE = {"acl", "relcl", "advcl", "pcomp"}


def objections(trigger: Trigger, mention: Mention, *, news: bool) -> Iterator[str]:
    """Say what speaks against a mention; nothing where it is worth a record.

    `news` is what its article begins with. What is ruled out `outright` is asked before.
    """
    dated = mention.is_dated or news
    if aside(trigger.head.sent):
        yield HEADING
    if not mention.title:
        yield NOBODY
    sure = mention.is_named or mention.is_dated
    told = mention.is_named and (mention.clause or mention.is_dated or has_verb(trigger, mention))
    if len(mention.title.split()) < (2 if told else 3 if sure else 4):
        yield f"{TOO_LITTLE} to tell what happened"
    yield from lacks(trigger, mention.title, dated=dated)
    yield from idle(trigger, mention.title)
    yield from beside_objections(trigger, mention)
    own = _FIRST_PERSON if mention.aspect != "statement" else _SPEAKER
    if own.search(mention.title):
        yield "somebody's own words about themselves"
    if not mention.is_named and in_quotation(trigger.head):
        yield QUOTED
    if mention.aspect == "statement" and not dated:
        yield SAID
    if trigger.verb is None:
        yield from noun_objections(trigger, mention, dated=dated)
    else:
        yield from _verb_objections(trigger, mention, dated=dated, news=news)


def _verb_objections(
    trigger: Trigger, mention: Mention, *, dated: bool, news: bool
) -> Iterator[str]:
    verb = trigger.verb
    assert verb is not None
    if trigger.head != verb and is_verb(trigger.head) and child(verb, "dobj") is not None:
        yield f"{TOLD_WITH} `{verb.lower_}` above it"
    if trigger.head == trigger.noun and is_told_by_verb(trigger.head):
        yield f"{TOLD_WITH} what it did"
    lemma = trigger.lemma
    who = subject_of(verb)
    if lemma == "take place" and who is not None and who.ent_type_ in {"ORG", "PERSON", "GPE"}:
        yield "somebody takes no place: the clause belongs to another word"
    if is_standing(trigger, mention, dated=dated):
        yield f"tells how things are: `{lemma}`"
    views = mention.aspect == "statement" and _is_of_views(trigger, mention, news=news)
    if views or is_of_share(trigger):
        yield VIEW
    yield from _tense_objections(trigger, mention, dated=dated, news=news)
    told = dated and (mention.is_dated or verb.tag_ not in {"VBZ", "VBP"})  # `views with concern`
    if lemma in VERBS["trend"] and not told and not wins_prize(trigger.head):
        yield TREND
    if not dated and is_background(verb):
        yield TREND
    yield from _not_done(trigger, dated=dated)
    if mention.aspect == "happened" and _is_conditional(verb):
        yield "what is done whenever something else is so"
    if verb.dep_ in {"acl", "relcl"} and verb.head.head.head.lower_ == "according":
        yield f"{TOLD_WITH} whom the news is from"
    yield from manner_objections(verb, dated=dated)
    yield from _clause_objections(trigger, mention, dated=dated)


def _is_of_views(trigger: Trigger, mention: Mention, *, news: bool) -> bool:
    """Say whether words are a view, and no news: that of anybody is none even where it opens."""
    said = is_view(trigger, mention) and (not news or is_of_anyone(trigger))
    return said or is_of_many(trigger)


def _tense_objections(
    trigger: Trigger, mention: Mention, *, dated: bool, news: bool
) -> Iterator[str]:
    """Say what speaks against a verb by its tense."""
    verb = trigger.verb
    assert verb is not None
    tense = tense_of(verb)
    simple = verb.tag_ in {"VBZ", "VBP"} and not is_entry(mention, verb.doc)  # not `is seen`
    if tense == "present" and simple and dated and not news and mention.aspect == "happened":
        yield PRESENT
    if tense == "none" and not dated:
        yield TIMELESS
    if not dated and trigger.noun is not None and _only_begins(verb):
        yield PASSING


def _only_begins(verb: Token) -> bool:
    """Say whether a clause tells since when something is so, by what is known: `the war began`."""
    below = verb != verb.sent.root and mark_of(verb) in _KNOWN_AFTER
    return below and lemma_of(verb) in _BEGINS


def _not_done(trigger: Trigger, *, dated: bool) -> Iterator[str]:
    """Say what speaks against what was not done: `declined to comment`, `failed to find a way`."""
    below = child(trigger.head, "xcomp")
    if below is None or trigger.lemma not in VERBS["fail"]:
        return
    silent = trigger.lemma in {"decline", "refuse", "fail", "neglect"}
    if silent and lemma_of(below) in VERBS["report"] | _EXPLAINS:
        yield "nothing was said"
    elif trigger.lemma == "fail" and not dated:
        yield TREND


def _clause_objections(trigger: Trigger, mention: Mention, *, dated: bool) -> Iterator[str]:
    """Say what speaks against a verb by what its clause is."""
    verb = trigger.verb
    assert verb is not None
    if verb.dep_ == "acl" and verb.head.dep_ in {"attr", "appos"} and trigger.noun is None:
        yield "told of what something is"
    first = verb.head if verb.dep_ == "conj" and verb.head.dep_ == "relcl" else verb
    loose = first.dep_ in _LOOSE or (verb.dep_ == "ccomp" and mark_of(verb) == "when")
    if loose and not dated and trigger.noun is None:
        yield BACKGROUND
    top = verb.head if verb.dep_ == "conj" and is_verb(verb.head) else verb
    participle = top.dep_ in {"advcl", "acl"} and verb.tag_ in {"VBG", "VBN"}
    when = verb.tag_ in {"VBG", "VBN"} and child(verb, "aux", "auxpass") is None
    when = when and verb.dep_ in {"advcl", "relcl"} and child(verb, "advmod") is not None
    if when and mark_of(verb) in {"when", "once", "where"} and child(verb, *SUBJECTS) is None:
        yield "a participle that only says when"
    if participle and child(verb, *SUBJECTS) is None and _shares_date(mention, verb):
        yield f"{TOLD_WITH} the clause that it belongs to"
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and _is_of_subject(verb):
        yield f"{TOLD_WITH} what its subject did"
    if not dated and not mention.is_named:
        yield UNNAMED
    anchors = verb.dep_ == "advcl" and mark_of(verb) in _ANCHORS
    subject = subject_of(verb)
    trades = subject is not None and subject.lemma_.lower() in _TRADES
    bare = not mention.is_named and len(mention.title.split()) <= _BARE
    if anchors and (bare or (trades and lemma_of(verb) in _HOURS)):
        yield "only says when something else happened"
    if subject is None and child(verb, "dobj", "prep") is None:
        yield "neither subject nor object"
    if subject is not None and has_word(subject, _OURS, "poss"):
        yield "somebody's own words about themselves"


def _is_conditional(verb: Token) -> bool:
    """Say whether it was done only in a case: `were allowed if a doctor agreed`."""
    below = (one for one in children(verb, "advcl", "ccomp") if mark_of(one) in {"if", "unless"})
    asks = lemma_of(verb) in VERBS["report"] | UNREAL_BY["asks"] | _FINDS_OUT
    return not asks and child(verb, "xcomp") is None and any(True for _ in below)


def _is_of_subject(verb: Token) -> bool:
    """Say whether it only describes who or what did something: `a bus carrying nurses crashed`."""
    noun = verb.head
    does = noun.dep_ in {"nsubj", "nsubjpass"} and is_verb(noun.head)
    return does and tense_of(noun.head) != "none"


def _shares_date(mention: Mention, verb: Token) -> bool:
    """Say whether a participle takes its date from words outside of its own phrase."""
    first, last = verb.left_edge.idx, verb.right_edge.idx
    return mention.date is None or not first <= mention.date.start <= last

"""Whether what has no day of its own is news: a trigger and its article's opening in, reasons out.

An undated clause is dated by its story: it happened by the day that the article appeared. That
makes a record of it only where it happened at one moment (`arrested`, not `gained trust`), and
where the article tells news at all: one that names no day of its own fortnight is a portrait, a
guide or an essay, and of those only what opens them or is told in the perfect is new. How
things went in a year is no event either.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import Mention, MentionDate
from extract.mentions.syntax.asides import is_opinion
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import child, children, is_passive, lemma_of, tense_of
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.timex import Published, Timex
from records.edtf import parse_edtf

NO_ACT = "no day or month is said, and it is no act of one moment"
_NO_NEWS = "no day is said, in an article that tells no news"
_VIEWS = "undated, in an article of somebody's views"
UNDATED = {NO_ACT, _NO_NEWS}
"""Objections that leave a mention good enough to support what others report."""
_SHORT = 8
"""Sentences below which an article need not name a day to be news."""
_OPENING = 4
"""Sentences in which news is told, whatever follows."""
_WIDEST, _MONTH = 7, 31
_FORTNIGHT = timedelta(days=14)
_COUNTED = {"receive", "give", "pay", "slide", "make"}
"""Acts where they are told with a number: `gave £1 million`."""
_SEATS = {"office", "power", "job", "post", "seat", "title", "case", "vote"}
_PRIZES = {"award", "prize", "medal"}
_GOES = VERBS["motion"] | {"peak", "recover", "slow", "contract", "expand"}
_FORETELLS = {"expect", "project", "forecast", "predict", "tip", "anticipate"}
_ORIGINS = {"found", "co-found", "cofound"}
"""What tells where something, or somebody, comes from: how old nobody learns without a day."""
_ORDERS = {"order", "warrant", "decree", "injunction", "permit", "licence", "license"}
_RANKS = NOUNS["office"] | {"member", "candidate", "champion"}


def opening_of(doc: Doc, timexes: Iterable[Timex], published: Published | None) -> int:
    """Give the token where an article's news ends: its last, a few sentences on, or none."""
    if is_opinion(doc):
        return 0
    sentences = list(doc.sents)
    few = published is None or len(sentences) < _SHORT
    if few or any(_is_of_now(one, published) for one in timexes if published):
        return len(doc)
    return sentences[_OPENING].start


def _is_of_now(timex: Timex, published: Published) -> bool:
    """Say whether an expression names a day or a week about the day of publication."""
    edtf = parse_edtf(timex.edtf) if timex.edtf else None
    if edtf is None or edtf.earliest is None or edtf.latest is None:
        return False
    near = published.earliest - _FORTNIGHT <= edtf.latest and edtf.earliest <= published.latest
    return near and (edtf.latest - edtf.earliest).days < _WIDEST


def undated_objections(
    trigger: Trigger, mention: Mention, opening: int, *, lead: bool
) -> Iterator[str]:
    """Say what speaks against a mention whose words give it no day; the lead of news stands."""
    verb, news = trigger.verb, opening == len(trigger.head.doc)
    if mention.date is not None and mention.date.text:
        trend = trigger.lemma in VERBS["trend"] and not mention.figures
        if (trend and not _is_placed(mention.date)) or _is_forecast(trigger, mention):
            yield NO_ACT
        return
    if not opening:
        yield _VIEWS
    elif verb is None or mention.aspect != "happened" or (lead and (news or _is_new(verb))):
        return
    elif not _is_act(trigger, mention):
        yield NO_ACT
    elif trigger.head.i >= opening and tense_of(verb) != "perfect":
        yield _NO_NEWS


def _is_forecast(trigger: Trigger, mention: Mention) -> bool:
    """Say whether it tells what a number may come to: `is forecast to grow to 9% by 2009`.

    Not what is decided: `will rise to £5 in October`.
    """
    verb, date = trigger.verb, mention.date
    if mention.aspect != "planned" or verb is None or date is None:
        return False
    moves = trigger.lemma in _GOES and child(trigger.head, "dobj", "auxpass") is None
    by_then = date.edtf.earliest is None
    foretold = lemma_of(verb) in _FORETELLS and not _is_placed(date)
    return moves and (by_then or foretold)


def _is_new(verb: Token) -> bool:
    """Say whether a lead tells by its tense that it is news: `Norsea has brought in Ida Holm`."""
    return tense_of(verb) == "perfect" and verb.dep_ == "ROOT"


def wins_prize(verb: Token) -> bool:
    """Say whether a prize is what is done something with: `earned the award`."""
    done = child(verb, "dobj", "nsubjpass")
    return done is not None and done.lemma_.lower() in _PRIZES


def _is_placed(date: MentionDate) -> bool:
    """Say whether a date is a day, a week or a month, or bounded by one."""
    first, last = date.edtf.earliest, date.edtf.latest
    return first is None or last is None or (last - first).days <= _MONTH


def _is_act(trigger: Trigger, mention: Mention) -> bool:
    """Say whether it happened at one moment: an act of news, a rally addressed, a fall by 6%."""
    verb, lemma = trigger.head, trigger.lemma
    if lemma in _ORIGINS or "born" in {verb.lower_, verb.head.lower_}:  # `was born and raised`
        return False
    if lemma == "appear":
        return True  # in a court, else it tells how things are
    if not {lemma, lemma.split()[0]}.isdisjoint(VERBS["act"]) or is_event_noun(verb):
        return trigger.verb is None or trigger.verb.lemma_ != "see"  # `saw the strike as a blow`
    done = child(verb, "dobj", "nsubjpass")
    if (done is not None and is_event_noun(done)) or wins_prize(verb):
        return True
    if lemma == "issue":
        return done is not None and done.lemma_.lower() in _ORDERS
    if lemma == "find":
        return is_passive(verb)
    if lemma == "take":  # `taken to hospital`, `took office`
        moved = has_word(verb, {"to"}, "prep")
        return moved or (done is not None and done.lower_ in _SEATS)
    if lemma in {"leave", "lose"}:  # not `left its mark`
        told = done is None or done.tag_ == "NNP" or done.lower_ in _SEATS
        return told or (lemma == "lose" and bool(mention.figures))
    if lemma == "become":
        return any(one.lemma_.lower() in _RANKS for one in children(verb, "attr"))
    told = bool(mention.figures) or any(map(str.isdigit, mention.title))
    return told and lemma in VERBS["motion"] | _COUNTED

"""Which of an article's events its headline tells: what was found and the headline in, the same
out, that event marked.

The headline names the main event of its article. Where the clause that tells this event leaves it
open who it was (`It was reopened on Friday`), the headline makes good what it lacks, and the event
makes a record; where the headline names and counts more than the clause, it is the title. Only how
it is told is taken from there: that it happened, and when, the text must say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from spacy.tokens import Span

from extract.lexicon import VERBS
from extract.mention import Mention
from extract.mentions.considered import Considered
from extract.mentions.headline.headline import Headline, senses, share_told, stems_in, stems_of_line
from extract.mentions.headline.headline_case import capitals, names_in
from extract.mentions.syntax.asides import lead_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.worth.reasons import is_untold, is_within
from extract.timex import Published

_OPENING = 5
"""Sentences in which an article tells its main event."""
_NEWS = timedelta(days=14)
"""What happened longer before the article appeared is not its news."""
_FITS, _MAKES_GOOD = 0.4, 0.5
"""The share of a headline's words that the event's sentence has; and that the first sentences
have with it, where the headline makes good what it lacks."""
_ALONE, _MAIN, _ACT, _DATED, _LATE = 0.3, 0.2, 0.1, 0.1, 0.03
"""What it counts that an event makes a record by itself, that the headline's clause tells it, that
it is an act and not what somebody said, has a day; and for each sentence before it."""
_FIRST, _BORNE_OUT = 3, 0.5
"""Sentences that bear out a headline, and the share of its names that they must have."""


def tell_headline(
    found: Sequence[Considered], headline: Headline, published: Published | None
) -> Iterator[Considered]:
    """Mark the event that the headline tells, and make a record of it."""
    chosen = _told_in(found, headline, published)
    for one in found:
        if one is chosen and one.refused is not None:
            yield _marked(one, headline.text if _is_title(headline, one) else one.refused.title)
        else:
            yield one


def _is_title(headline: Headline, one: Considered) -> bool:
    """Say whether a headline tells an event better than its clause does.

    It does where the clause says too little, or names and counts less, and where the first
    sentences bear out what it names: it may tell two events, or go on with another.
    """
    mention = one.refused
    if mention is None or (headline.open and mention.aspect != "planned"):
        return False
    known = stems_in(token for sentence in _opening(one) for token in sentence)
    if len(headline.named & known) < _BORNE_OUT * len(headline.named):
        return False
    seen = capitals(one.sentence.doc)
    return not mention.alone or names_in(headline.text, seen) > names_in(mention.title, seen)


def _opening(one: Considered) -> list[Span]:
    """Give the sentences that bear out what a headline says of an event."""
    return [*islice(one.sentence.doc.sents, _FIRST), one.sentence]


def _marked(one: Considered, title: str) -> Considered:
    assert one.refused is not None
    told = replace(one.refused, title=title, alone=True, headline=True)
    return replace(one, mention=told, refused=told, reason="", against=())


def _told_in(
    found: Sequence[Considered], headline: Headline, published: Published | None
) -> Considered | None:
    """Choose what tells the headline's event best, if anything does."""
    lead = _lead(found)
    order = {start: n for n, start in enumerate(dict.fromkeys(one.sentence.start for one in found))}
    near = [one for one in found if order[one.sentence.start] < _OPENING]
    worth = {
        n: _worth(one, headline, lead, published) - _LATE * order[one.sentence.start]
        for n, one in enumerate(near)
        if lead is not None
    }
    best = max(worth, key=lambda n: (worth[n], -n), default=None)
    return near[best] if best is not None and worth[best] > 0 else None


def _lead(found: Sequence[Considered]) -> Span | None:
    """Give the first full sentence that tells anything."""
    first = lead_of(found[0].sentence.doc) if found else -1
    return next((one.sentence for one in found if one.sentence.start_char >= first), None)


def _worth(one: Considered, headline: Headline, lead: Span, published: Published | None) -> float:
    """Say how well an event is the headline's; 0 where it is not, or can make no record."""
    mention = one.refused
    if mention is None or not _is_new(mention, published):
        return 0.0
    if not (_tells(one, mention, headline) if mention.alone else _is_told(one, headline, lead)):
        return 0.0
    main = bool(senses(one.trigger.lemma) & headline.main)
    planned = mention.aspect == "planned" and not headline.open
    fit = _ALONE * mention.alone + _MAIN * main + _DATED * mention.is_dated - _ALONE * planned
    return share_told(headline, [one.sentence]) + fit + _ACT * (mention.aspect != "statement")


def _tells(one: Considered, mention: Mention, headline: Headline) -> bool:
    """Say whether what makes a record tells the headline's event, perhaps in other words."""
    title = len(headline.stems & stems_of_line(mention.title)) / len(headline.stems)
    related = title >= _FITS or _is_related(one.trigger, headline)
    return related and share_told(headline, [one.sentence]) >= _FITS


def _is_told(one: Considered, headline: Headline, lead: Span) -> bool:
    """Say whether what makes no record would, did its clause say what the headline says."""
    main = senses(one.trigger.lemma) & headline.main
    borne_out = share_told(headline, _opening(one)) >= _MAKES_GOOD
    return bool(main) and borne_out and _lacks_words_only(one, lead) and _is_title(headline, one)


def _lacks_words_only(one: Considered, lead: Span) -> bool:
    """Say whether nothing speaks against a record but that its clause says too little alone.

    In the lead that may be any clause: `he was pleased as they beat them`.
    """
    if one.trigger.verb is None and not (one.refused and one.refused.is_dated):
        return False
    first = one.sentence.start == lead.start
    return all(is_untold(each) or (first and is_within(each)) for each in one.against)


def _is_related(trigger: Trigger, headline: Headline) -> bool:
    """Say whether a word of the headline tells what the event's word tells."""
    if trigger.lemma in VERBS["state"] | VERBS["report"]:
        return f"={trigger.lemma}" in headline.acts
    return bool(senses(trigger.lemma, kin=True) & headline.acts)


def _is_new(mention: Mention, published: Published | None) -> bool:
    """Say whether it can be news: of the last days, or planned."""
    if mention.date is None or published is None:
        return True
    first, last = mention.date.edtf.earliest, mention.date.edtf.latest
    if mention.aspect == "planned":
        return last is None or last >= published.earliest
    past = last is not None and last < published.earliest - _NEWS
    return not past and (first is None or first <= published.latest)

"""Event mentions of an article: text, parse and temporal expressions in, mentions out.

For each sentence: the words that may name an event (`predicates`), whether it happened
(`factuality`), when (`dating`), who and where (`participants`, `names`), how many (`figures`) and
a headline (`titles`). What is not news of a particular event is left out, and `explain` says why.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span

from extract.mention import Mention, MentionDate
from extract.mentions.considered import Considered, explained, supporting
from extract.mentions.dates.attach import attach, times_kept
from extract.mentions.dates.dating import (
    Clock,
    as_content,
    as_said,
    own_date,
    sequence_date,
)
from extract.mentions.dates.storytime import Found, Told, as_dated, events_of, story_date, tell_on
from extract.mentions.dates.undated import UNDATED, opening_of, undated_objections
from extract.mentions.facts.counting import counted, offset_date
from extract.mentions.facts.figures import figures_of
from extract.mentions.facts.naming import named_of
from extract.mentions.facts.participants import participants_of
from extract.mentions.facts.places import places_of
from extract.mentions.factuality.factuality import Verdict, judge
from extract.mentions.headline.headline import headline_of
from extract.mentions.headline.headline_event import tell_headline
from extract.mentions.names.bearers import Cast
from extract.mentions.names.names import find_names
from extract.mentions.pronouns.pronouns import cast_of
from extract.mentions.syntax.asides import is_of_the_paper, lead_of
from extract.mentions.syntax.predicates import Trigger, find_triggers
from extract.mentions.telling import telling_of
from extract.mentions.titles.attributed import attributed
from extract.mentions.titles.titles import is_clause, title_of
from extract.mentions.wording import clause_of, content_of, words_of
from extract.mentions.worth.doubles import doubled
from extract.mentions.worth.keeping import weighed
from extract.mentions.worth.misread import misread
from extract.mentions.worth.newsworthy import objections
from extract.mentions.worth.outright import is_news, outright
from extract.mentions.worth.reasons import SUPPORTING
from extract.nlp import text_of
from extract.timex import Published, Timex
from extract.timex.context.updates import updates_in
from records.model import Article, Entity


@dataclass(frozen=True, slots=True)
class _Story:
    """All that the steps need of one article."""

    article: Article
    doc: Doc
    clock: Clock
    cast: Cast
    timed: frozenset[int]
    lead: int
    """Where the first full sentence starts: it tells the news."""
    opening: int
    """The token up to which what has no day is news."""


def find_mentions(
    article: Article,
    doc: Doc,
    timexes: tuple[Timex, ...],
    entities: tuple[Entity, ...] = (),
    headline: Doc | None = None,
) -> tuple[Mention, ...]:
    """Find the events that an article reports, in its order.

    `headline` is the parse of the article's title, as `headline_case` writes it. Those with
    `alone` unset make no record, but support one. Undated statements are left out.
    """
    found = (one.mention for one in consider(article, doc, timexes, entities, headline))
    return tuple(one for one in found if one and (one.alone or one.aspect != "statement"))


def explain(
    article: Article,
    doc: Doc,
    timexes: tuple[Timex, ...],
    entities: tuple[Entity, ...] = (),
    headline: Doc | None = None,
) -> Iterator[str]:
    """Tell sentence by sentence what was found, and why the rest became no mention."""
    last = None
    for one in consider(article, doc, timexes, entities, headline):
        if one.sentence.start != last:
            last = one.sentence.start
            yield f"> {' '.join(one.sentence.text.split())}"
            inside = (
                t for t in timexes if one.sentence.start_char <= t.start < one.sentence.end_char
            )
            yield from (
                f"    time: {t.text!r} = {t.edtf or t.value} ({t.anchor or t.rule})" for t in inside
            )
        yield from explained(one)


def consider(
    article: Article,
    doc: Doc,
    timexes: tuple[Timex, ...],
    entities: tuple[Entity, ...] = (),
    headline: Doc | None = None,
) -> Iterator[Considered]:
    """Go through every trigger of an article in the order of its text."""
    story = _story(article, doc, timexes, entities)
    found = tuple(_considered(story))
    news = headline_of(headline) if headline is not None else None
    if news is not None:
        found = tuple(tell_headline(found, news, story.clock.published))
    twice = doubled((one.trigger, one.mention) for one in found if one.mention is not None)
    for one in found:
        if one.mention is None:
            yield one
        elif one.trigger.head.i in twice:
            yield supporting(one)
        else:
            mention = attributed(one.trigger, one.mention, story.cast)
            yield replace(one, mention=weighed(one.trigger, mention, article))


def _considered(story: _Story) -> Iterator[Considered]:
    found = list(counted(_dated_triggers(story.doc, story.clock), story.clock))
    told = Told(events=events_of(found))
    for one in found:
        clock = story.clock.at(one.trigger)
        verdict = as_dated(judge(one.trigger), one, clock)
        date = (
            one.own
            or sequence_date(one.trigger, clock)
            or as_said(
                story_date(one.trigger, told, clock, sentence=one.sentence), one.trigger, clock
            )
        )
        yield _decided(story, one.trigger, verdict=verdict, date=date)
        told = tell_on(told, one, verdict.aspect, clock)


def _dated_triggers(doc: Doc, clock: Clock) -> Iterator[Found]:
    """Give each trigger with its sentence's number and the date that the sentence gives it."""
    for number, sentence in enumerate(doc.sents):
        timed = any(token.i in clock.attached for token in sentence)
        for trigger in find_triggers(sentence):
            here = clock.at(trigger)
            own = (offset_date(trigger, here) or own_date(trigger, here)) if timed else None
            yield Found(number, trigger, own, timed)


def _story(
    article: Article, doc: Doc, timexes: tuple[Timex, ...], entities: tuple[Entity, ...]
) -> _Story:
    published = None
    if article.published and article.published.earliest and article.published.latest:
        published = Published(article.published.earliest, article.published.latest)
    names = find_names(doc, entities)
    spans = (doc.char_span(t.start, t.end, alignment_mode="expand") for t in timexes)
    timed = frozenset(token.i for span in spans if span is not None for token in span)
    clock = Clock(attach(doc, timexes, published), published, updates_in(text_of(doc), published))
    told = timed - times_kept(doc, timexes)
    return _Story(
        article,
        doc,
        clock,
        cast_of(doc, names, told, listed=entities, title=article.title),
        timed,
        lead_of(doc),
        opening_of(doc, timexes, published),
    )


def _decided(
    story: _Story, trigger: Trigger, *, verdict: Verdict, date: MentionDate | None
) -> Considered:
    sentence = trigger.head.sent
    if verdict.aspect is None:
        return Considered(sentence, trigger, verdict, date, None, verdict.reason)
    lead = sentence.start_char == story.lead
    news = is_news(trigger, lead=lead)
    if ruled_out := next(outright(trigger, verdict.aspect, date, news=news), ""):
        return Considered(sentence, trigger, verdict, date, None, ruled_out)
    mention = _mention(story, sentence, trigger, verdict=verdict, date=date)
    against = (*objections(trigger, mention, news=news), *misread(trigger, mention, story.cast))
    if is_of_the_paper(mention, story.article.publisher):
        against += ("what the paper did itself",)
    against = against or tuple(undated_objections(trigger, mention, story.opening, lead=lead))
    mention = replace(mention, alone=not against, told=telling_of(sentence, story.cast))
    kept = mention if (SUPPORTING | UNDATED).issuperset(against) else None
    reason = against[0] if against else ""
    return Considered(sentence, trigger, verdict, date, kept, reason, mention, against)


def _mention(
    story: _Story, sentence: Span, trigger: Trigger, *, verdict: Verdict, date: MentionDate | None
) -> Mention:
    assert verdict.aspect is not None
    start, end = _passage(story, sentence)
    head = trigger.head
    clause = clause_of(trigger)
    participants = participants_of(trigger, story.cast)
    title = title_of(trigger, story.cast, planned=verdict.aspect == "planned")
    if verdict.aspect == "statement":
        date = as_content(date, trigger, title)
    return Mention(
        article=story.article.id,
        start=start,
        end=end,
        trigger_start=head.idx,
        trigger_end=head.idx + len(head),
        lemma=trigger.lemma,
        aspect=verdict.aspect,
        title=title,
        words=words_of(clause, story.cast, story.timed),
        participants=participants,
        places=places_of(trigger, story.cast),
        named=named_of(participants, title, sentence, story.cast),
        date=date,
        figures=figures_of(clause, story.cast.timed, head, story.cast.antecedents),
        content=content_of(trigger, verdict.aspect),
        clause=is_clause(trigger),
        trace=_trace(trigger, verdict, date),
    )


def _passage(story: _Story, sentence: Span) -> tuple[int, int]:
    """Give the ends of the passage to quote: the sentence without the white space around it."""
    text = story.article.text[sentence.start_char : sentence.end_char]
    start = sentence.start_char + len(text) - len(text.lstrip())
    return start, sentence.start_char + len(text.rstrip())


def _trace(trigger: Trigger, verdict: Verdict, date: MentionDate | None) -> tuple[str, ...]:
    kind = "event noun" if trigger.verb is None else f"verb `{trigger.verb.lower_}`"
    return (
        f"{kind}, event word `{trigger.head.lower_}`",
        verdict.reason,
        date.basis if date else "undated",
    )

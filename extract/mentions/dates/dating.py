"""Which date belongs to which event: a trigger and the expressions about it in, a date out.

The order is that of how sure the link is: an expression on the event's own words, then one on a
clause that shares its time (`..., killing 25`). (After the layers of Chambers et al. 2014,
CAEVO: the surest rule that applies decides.) What a sentence leaves undated is for `storytime`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from extract.lexicon import VERBS
from extract.mention import MentionDate
from extract.mentions.dates.attach import AS_OF, KNOWN_BY, Attached
from extract.mentions.dates.fitting import (
    BOUND,
    best,
    fits,
    is_ahead,
    is_for_itself,
    is_hour,
    is_of_case,
    says_which,
)
from extract.mentions.dates.joint import AFTER, ANSWER, BEFORE, LATER, NEXT, is_one_act
from extract.mentions.dates.lookback import LONG_AGO
from extract.mentions.dates.notes import following, no_day, preceding, when_said
from extract.mentions.dates.setfor import GONE_BY, UP_TO
from extract.mentions.dates.timelinks import BESIDE, BY_THEN, INSIDE, OWN, links, mark_of
from extract.mentions.dates.widths import is_wide
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_verb,
    lemma_of,
    modal_of,
    tense_of,
)
from extract.mentions.syntax.predicates import Trigger, finite_verb
from extract.timex import Published
from extract.timex.context.updates import Update, published_at
from records.edtf import edtf_of_days, parse_edtf

_SIDE = {BEFORE: "after", NEXT: "before"}
"""On which side of a month or a year that a clause tells the one joined to it is."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of one article: expressions by the word they hang on, and when it appeared."""

    attached: Mapping[int, Sequence[Attached]]
    published: Published | None
    updates: tuple[Update, ...] = ()

    def at(self, trigger: Trigger) -> "Clock":
        """Give the clock of a trigger's paragraph, which may have been added later."""
        published = published_at(trigger.head.idx, self.updates, self.published)
        return replace(self, published=published) if published != self.published else self


def own_date(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Find the date that the event's sentence gives it: until when it was, if nothing else."""
    until: MentionDate | None = None
    for words, link in links(trigger):
        here = [one for word in words for one in clock.attached.get(word.i, ())]
        near = (one for one in here if link in OWN or not is_for_itself(one))
        near = (one for one in near if one.preposition != KNOWN_BY)
        near = (one for one in near if link not in {BEFORE, NEXT} or not says_which(one))
        near = (one for one in near if link != INSIDE or not _is_origin(one))
        near = (one for one in near if link != INSIDE or not is_of_case(one, trigger))
        near = (one for one in near if link != AFTER or _is_behind(one, trigger, clock.published))
        found = best([one for one in near if fits(one, trigger, clock.published)], trigger)
        if found is None:
            continue
        date = _gone_by(_dated(found, link, clock), trigger, clock)
        if found.preposition not in UP_TO:
            return date
        until = until or date
    return until or _known_by(trigger, clock)


def _is_origin(one: Attached) -> bool:
    """Say whether a time tells which event: `puts spotlight on a murder [from May]`, not when."""
    during = one.host.dep_ == "pobj" and one.host.head.lower_ in {"in", "during", "at"}
    return one.preposition == "from" and not during


def _is_behind(one: Attached, trigger: Trigger, published: Published | None) -> bool:
    """Say whether something was done after a day of these weeks: `held him after Monday's blast`.

    What was done since a day of long ago is not known better by it, nor what is said.
    """
    day = one.edtf.exact_day if one.edtf is not None else None
    if day is None or published is None or published.earliest - day >= LONG_AGO:
        return False
    if trigger.verb is None or trigger.lemma in VERBS["report"]:
        return False
    return tense_of(trigger.verb) in GONE_BY


def _known_by(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Bound an event by the day of its source: `20 died, according to police on Monday`."""
    here = (one for word in trigger.tokens for one in clock.attached.get(word.i, ()))
    found = next((one for one in here if one.preposition == KNOWN_BY and one.edtf), None)
    return _dated(found, "said of who tells it", clock) if found is not None else None


def is_gone_by(date: MentionDate, clock: Clock) -> bool:
    """Say whether a date was over when the article appeared."""
    last = date.edtf.latest
    return last is not None and clock.published is not None and last < clock.published.earliest


def sequence_date(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Bound an event told in an `after` or `before` clause by the date of the clause above it."""
    verb = trigger.verb
    if verb is None or verb.dep_ not in {"advcl", "conj"} or not is_verb(verb.head):
        return None
    if verb.dep_ == "conj":
        return sequence_date(Trigger(verb.head, verb.head), clock)
    mark = mark_of(verb)
    above = own_date(Trigger(verb.head, finite_verb(verb.head)), clock)
    if mark not in {"after", "before"} or above is None or above.edtf.latest is None:
        return None
    first, last = above.edtf.earliest, above.edtf.latest
    if clock.published is not None and tense_of(verb) in GONE_BY:
        last = min(last, clock.published.latest)  # `will be tried in May after he was caught`
    text = f"[..{last}]" if mark == "after" or first is None else f"[{first}..]"
    told = preceding(above) if mark == "after" else following(above)
    return MentionDate(parse_edtf(text), "", 0, 0, no_day(None, told), above.likely)


def as_said(date: MentionDate | None, trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Bound an event that the story dates by the day on which somebody said that it was over.

    `Police said on Monday that they had arrested him`, in an article of Wednesday.
    """
    verb = trigger.verb
    if date is None or verb is None or verb.dep_ != "ccomp" or not is_verb(verb.head):
        return date
    if lemma_of(verb.head) not in VERBS["report"] or tense_of(verb) not in GONE_BY:
        return date
    said = own_date(Trigger(verb.head, finite_verb(verb.head)), clock)
    day = said.edtf.exact_day if said is not None else None
    last = date.edtf.latest
    if said is None or day is None or last is None or date.edtf.earliest or day >= last:
        return date
    basis = no_day(None, when_said(said))
    likely = min(date.likely, day) if date.likely else day
    return replace(date, edtf=parse_edtf(f"[..{day}]"), basis=basis, likely=likely)


def as_content(date: MentionDate | None, trigger: Trigger, title: str) -> MentionDate | None:
    """Bound what a headline tells without the saying, if it was over when somebody said so.

    `In Monday's message Roth said that aides had brought him the letter`: `Aides bring letter`.
    """
    said = max(children(trigger.head, "ccomp"), key=lambda one: one.i, default=None)
    day = date.edtf.latest if date is not None else None
    if date is None or day is None or said is None or modal_of(said):
        return date
    if tense_of(said) not in GONE_BY or "“" in title:
        return date
    if tense_of(said) == "past" and lemma_of(said) in VERBS["state"] | {"be"}:
        return date  # `said on Monday that they were in need`, and they were so then
    if any(one.startswith(trigger.lemma[:3]) for one in title.lower().split()):
        return date
    return replace(date, edtf=parse_edtf(f"[..{day}]"), basis=no_day(None, when_said(date)))


def _dated(found: Attached, link: str, clock: Clock) -> MentionDate:
    assert found.edtf is not None
    timex = found.timex
    against = f", against {timex.anchor}" if timex.anchor else ""
    plain = MentionDate(
        found.edtf, timex.text, timex.start, timex.end, f'"{timex.text}" {link}{against}',
        found.edtf.exact_day,
    )  # fmt: skip
    if _is_about_hour(found) and plain.edtf.exact_day is not None:
        return replace(plain, edtf=parse_edtf(str(plain.edtf.exact_day)))
    preposition = "" if _has_held_since(found) else found.preposition
    hit = tense_of(found.host) == "none"  # `killed when struck by a bus on Monday`
    meanwhile = hit or mark_of(found.host) in {"as", "while"}
    if link == BESIDE and plain.edtf.exact_day is not None and not meanwhile:
        preposition = "after"  # in the month of `when he came in May`, but perhaps not on the day
    if link in {AFTER, ANSWER, LATER}:
        preposition = "after"
    if link == BY_THEN:
        preposition = "before"
    if link == ANSWER:  # not `said`: it is another event that was then
        basis = no_day(None, following(plain))
        plain = replace(plain, text="", start=0, end=0, basis=basis)
    apart = link in {BEFORE, NEXT} and not is_one_act(found.host)
    if apart and is_wide(plain.edtf) and not is_ahead(found):
        preposition = preposition if preposition in BOUND else _SIDE[link]
    if preposition == KNOWN_BY:
        preposition = "by"
    if preposition == AS_OF and tense_of(found.host) in {"perfect", "pluperfect"}:
        preposition = "by"  # `as of Monday, 20 bodies had been recovered`
    return _with_bound(plain, preposition, clock)


def _gone_by(date: MentionDate, trigger: Trigger, clock: Clock) -> MentionDate:
    """Leave out what of a week was still to come, of what is over: `was arrested this week`."""
    last = clock.published.latest if clock.published else None
    first, end = date.edtf.earliest, date.edtf.latest
    over = trigger.verb is not None and tense_of(trigger.verb) in GONE_BY
    if not over or last is None or end is None or not last < end:
        return date
    if first is None:
        return replace(date, edtf=parse_edtf(f"[..{last}]"))  # `left by the end of the year`
    within = first < last and str(date.edtf).startswith("[")
    return replace(date, edtf=edtf_of_days(first, last)) if within else date


def _is_about_hour(found: Attached) -> bool:
    """Say whether it was on that day, before or after an hour of it: `before 6am on Monday`."""
    return is_hour(found) and found.preposition in {"before", "after"}


def _has_held_since(found: Attached) -> bool:
    """Say whether one thing is as it was made then: `the port has been shut since mid-March`.

    Not `hundreds have been killed since March`, one after the other.
    """
    subject = child(found.host, "nsubjpass") if found.preposition == "since" else None
    once = subject is not None and subject.tag_ in {"NN", "NNP"}
    return once and tense_of(found.host) == "perfect" and lemma_of(found.host) in VERBS["act"]


def _with_bound(plain: MentionDate, preposition: str, clock: Clock) -> MentionDate:
    """Turn `before Monday` and `after Dec. 27` into the bound that they give."""
    edtf, last = plain.edtf, clock.published.latest if clock.published else None
    if edtf.shape == "interval" or edtf.earliest is None or edtf.latest is None:
        return plain
    basis = f"{plain.basis}; `{preposition}` gives a bound" if plain.text else plain.basis
    if preposition in {"before", "by", "until", "till", "prior"}:
        return replace(plain, edtf=parse_edtf(f"[..{edtf.latest}]"), basis=basis)
    if preposition in {"after", "since", "following"}:
        known = edtf_of_days(edtf.earliest, last) if last and last >= edtf.earliest else None
        within = known or parse_edtf(f"[{edtf.earliest}..]")
        return replace(plain, edtf=within, basis=basis)
    return plain

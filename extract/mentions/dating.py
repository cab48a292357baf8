"""Which date belongs to which event: a trigger and the expressions about it in, a date out.

The order is that of how sure the link is: an expression on the event's own words, then one on a
clause that shares its time (`..., killing 25`). (After the layers of Chambers et al. 2014,
CAEVO: the surest rule that applies decides.) What a sentence leaves undated is for `storytime`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from extract.mention import MentionDate
from extract.mentions.attach import Attached
from extract.mentions.clauses import children, is_verb, lemma_of, subject_of, tense_of
from extract.mentions.notes import following, no_day, preceding, when_said
from extract.mentions.predicates import VERBS, Trigger, finite_verb, is_event_noun
from extract.mentions.timelinks import BESIDE, OF_A_DEED, links, mark_of
from extract.timex import Published
from extract.timex.updates import Update, published_at
from records.edtf import Edtf, edtf_of_days, parse_edtf

_GONE_BY = {"past", "pluperfect", "perfect"}
_SETS = {"call", "announce", "set", "fix", "plan", "order", "propose", "convene", "book", "arrange"}
_SETS |= {"cancel", "postpone", "reschedule", "suspend", "ground"}
"""Verbs of what is to be on a day that stands behind `for`."""
_HOUR = re.compile(r"\d|\b(?:midnight|noon|midday)\b", re.IGNORECASE)


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
    """Find the date that the event's sentence gives it."""
    for words, link in links(trigger):
        here = [one for word in words for one in clock.attached.get(word.i, ())]
        fitting = (one for one in here if not _too_late(one, trigger, clock))
        fitting = (one for one in fitting if not _is_for_later(one, trigger))
        found = _best([one for one in fitting if not _of_a_deed(one, trigger, clock)], trigger)
        if found is not None:
            return _dated(found, link, clock)
    return None


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
    if lemma_of(verb.head) not in VERBS["report"] or tense_of(verb) not in _GONE_BY:
        return date
    said = own_date(Trigger(verb.head, finite_verb(verb.head)), clock)
    day = said.edtf.exact_day if said is not None else None
    last = date.edtf.latest
    if said is None or day is None or last is None or date.edtf.earliest or day >= last:
        return date
    basis = no_day(None, when_said(said))
    likely = min(date.likely, day) if date.likely else day
    return replace(date, edtf=parse_edtf(f"[..{day}]"), basis=basis, likely=likely)


def _best(found: list[Attached], trigger: Trigger) -> Attached | None:
    """Choose among several: the more precise, then the nearer to the event's word."""
    usable = [one for one in found if one.edtf is not None and not _misplaced(one, trigger)]
    return min(usable, key=lambda one: _rank(one, trigger), default=None)


def _rank(one: Attached, trigger: Trigger) -> tuple[int, int, int]:
    bound = int(one.preposition in {"before", "after", "since", "by", "until", "till", "prior"})
    assert one.edtf is not None
    width = _width(one.edtf)
    return (bound, width, abs(one.timex.start - trigger.head.idx))


def _width(edtf: Edtf) -> int:
    if edtf.earliest is None or edtf.latest is None:
        return 99999
    return (edtf.latest - edtf.earliest).days


def _too_late(one: Attached, trigger: Trigger, clock: Clock) -> bool:
    """Say whether a day after publication is put on something told in a past tense."""
    if trigger.verb is None or not (tense_of(trigger.verb) in _GONE_BY or _to_have(trigger.verb)):
        return False
    day = one.edtf.earliest if one.edtf is not None else None
    return clock.published is not None and day is not None and day > clock.published.latest


def _is_for_later(one: Attached, trigger: Trigger) -> bool:
    """Say whether a day is that of what was called or set for it: `called a vote for 3 July`."""
    verb = trigger.verb
    if verb is None or one.preposition != "for" or tense_of(verb) not in _GONE_BY:
        return False
    return trigger.lemma in _SETS and one.timex.start > verb.idx


def _of_a_deed(one: Attached, trigger: Trigger, clock: Clock) -> bool:
    """Say whether a past day is another event's: `has been held over the raid [on Monday]`.

    The perfect takes no adverbial of a time that is over (Klein 1992, the present perfect puzzle).
    """
    verb, day = trigger.verb, one.edtf.latest if one.edtf is not None else None
    if verb is None or day is None or clock.published is None:
        return False
    stands = tense_of(verb) == "present" and lemma_of(verb) in OF_A_DEED  # `is accused of`
    if tense_of(verb) != "perfect" and not stands:
        return False
    over = day < clock.published.earliest and one.preposition not in {"since", "by", "until"}
    between = verb.doc[verb.i + 1 : one.host.sent.end]
    of_noun = any(is_event_noun(t) and t.idx < one.timex.start for t in between)
    subject = subject_of(verb)
    inside = subject is not None and subject.left_edge.idx < one.timex.start < verb.idx
    return over and (of_noun or inside)


def _to_have(verb: Token) -> bool:
    """Tell `is believed to have died`, which no auxiliary gives a tense."""
    return {"to", "have"} <= {one.lower_ for one in children(verb, "aux")}


def _misplaced(one: Attached, trigger: Trigger) -> bool:
    """Say whether `Dec. 27, when X happened` is wrongly read as the time of another clause."""
    return one.when and one.host not in trigger.tokens


def _dated(found: Attached, link: str, clock: Clock) -> MentionDate:
    assert found.edtf is not None
    timex = found.timex
    against = f", against {timex.anchor}" if timex.anchor else ""
    plain = MentionDate(
        found.edtf, timex.text, timex.start, timex.end, f'"{timex.text}" {link}{against}',
        found.edtf.exact_day,
    )  # fmt: skip
    if found.preposition == "since" and _goes_on(found.host):
        lasting = parse_edtf(f"{found.edtf.text}/..") if found.edtf.shape == "point" else found.edtf
        return replace(plain, edtf=lasting, basis=f"{plain.basis}; has gone on since")
    if _is_about_hour(found) and plain.edtf.exact_day is not None:
        return replace(plain, edtf=parse_edtf(str(plain.edtf.exact_day)))
    preposition = "after" if link == BESIDE else found.preposition
    return _with_bound(plain, preposition, clock)


def _is_about_hour(found: Attached) -> bool:
    """Say whether it was on that day, before or after an hour of it: `before 6am on Monday`."""
    hour = found.timex.type == "TIME" and _HOUR.search(found.timex.text) is not None
    return hour and found.preposition in {"before", "after"}


def _goes_on(host: Token) -> bool:
    """Say whether something has gone on since a date, rather than happened after it."""
    return host.tag_ == "VBG" and tense_of(host) in {"perfect", "present"}


def _with_bound(plain: MentionDate, preposition: str, clock: Clock) -> MentionDate:
    """Turn `before Monday` and `after Dec. 27` into the bound that they give."""
    edtf, last = plain.edtf, clock.published.latest if clock.published else None
    if edtf.shape != "point" or edtf.earliest is None or edtf.latest is None:
        return plain
    basis = f"{plain.basis}; `{preposition}` gives a bound"
    if preposition in {"before", "by", "until", "till", "prior"}:
        return replace(plain, edtf=parse_edtf(f"[..{edtf.latest}]"), basis=basis)
    if preposition in {"after", "since", "following"}:
        known = edtf_of_days(edtf.earliest, last) if last and last >= edtf.earliest else None
        within = known or parse_edtf(f"[{edtf.earliest}..]")
        return replace(plain, edtf=within, basis=basis)
    return plain

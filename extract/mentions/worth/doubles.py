"""What one sentence tells twice: its triggers and their mentions in, those that need no record out.

`Police said that two men fled` is one event, not a saying and a flight; `the minister visited the
town and promised aid` is one item of a timeline, told by its first verb. The other mention still
supports what other articles report.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.lexicon.stems import stem
from extract.mention import Mention
from extract.mentions.dates.timelinks import FINDS, came_of, coming_out_of, mark_of
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_verb, lemma_of, tense_of
from extract.mentions.syntax.dependents import is_source
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.predicates import Trigger

_PLAIN = {"say", "tell", "add", "note"}
_MONTH = 31
_ENOUGH = 3
"""Words of a headline that is told in another."""
Told = Mapping[int, Mention]
"""The mentions that make records, by the place of their event's word and of its verb."""


def doubled(found: Iterable[tuple[Trigger, Mention]]) -> frozenset[int]:
    """Give the places of the event words that another mention tells of."""
    pairs = [(trigger, mention) for trigger, mention in found if mention.alone]
    told = {token.i: mention for trigger, mention in pairs for token in _words(trigger)}
    said = {i for trigger, mention in pairs for i in _twice_said(trigger, mention, told)}
    left = {i: mention for i, mention in told.items() if i not in said}
    joined = {t.head.i for t, m in pairs if t.head.i in left and _is_told_on(t, m, left)}
    meanwhile = [(t, m) for t, m in pairs if _is_meanwhile(t)]
    inside = {t.head.i for t, m in meanwhile if any(_is_in_headline(m, one) for _, one in pairs)}
    return frozenset(said | joined | inside)


def _is_meanwhile(trigger: Trigger) -> bool:
    """Say whether a clause tells what went on then: not `after`, which is another event."""
    verb = trigger.verb
    return verb is not None and verb.dep_ == "advcl" and mark_of(verb) in {"as", "when", "while"}


def _is_in_headline(mention: Mention, other: Mention) -> bool:
    """Say whether another headline of the sentence tells all that its own tells, of one time.

    `Peru sends ships` beside `Tensions rise as Peru sends ships`.
    """
    if (
        mention.start != other.start
        or mention.aspect != other.aspect
        or not _same_time(mention, other)
    ):
        return False
    own, longer = (_stems_in(each.title) for each in (mention, other))
    return _ENOUGH <= len(own) < len(longer) and f" {' '.join(own)} " in f" {' '.join(longer)} "


def _stems_in(title: str) -> list[str]:
    return [stem(word.lower().strip(".,'’“”")) for word in title.split()]


def _same_time(one: Mention, other: Mention) -> bool:
    return (one.date and one.date.edtf) == (other.date and other.date.edtf)


def _words(trigger: Trigger) -> Iterator[Token]:
    yield trigger.head
    if trigger.verb is not None:
        yield trigger.verb


def _twice_said(trigger: Trigger, mention: Mention, told: Told) -> Iterator[int]:
    """Give the saying or what was said, where both make a record: whichever has no day.

    `announced on Friday that profit fell in May` is two events: only a bare `said on Friday` of
    something that has a day of its own is none. Of a quarter's results the report is the news.
    """
    if mention.aspect != "statement" and trigger.lemma not in FINDS:
        return
    said = [one for one in children(trigger.head, "ccomp") if is_verb(one) and _is_finite(one)]
    clauses = [each for one in said for each in (one, *one.conjuncts)]
    content = [(one, told[one.i]) for one in clauses if one.i in told]
    yearly = [one.i for one, each in content if _in_a_quarter(each)]
    same = any(each.title == mention.title for _, each in content)
    dated = [each for _, each in content if each.is_dated]
    plain = trigger.lemma in _PLAIN and any(map(_is_placed, dated))
    if yearly:
        yield from yearly
    elif content and (same or plain or not mention.is_dated or _is_put_after(trigger, content)):
        yield trigger.head.i
    elif not dated:
        yield from (one.i for one, _ in content)


def _is_put_after(trigger: Trigger, content: Sequence[tuple[Token, Mention]]) -> bool:
    """Say whether a saying only tells from whom the news is: `Four people died, police said`."""
    source = is_source(child(trigger.head, "nsubj"))
    behind = all(one.i < trigger.head.i for one, _ in content)
    if behind and trigger.lemma in _PLAIN and all(_is_set(each) for _, each in content):
        return True  # `will visit Riga this week, the ministry said on Sunday`
    happened = all(each.aspect == "happened" for _, each in content)
    last = happened and (source or behind)
    acts = all(_is_done(one) for one, _ in content)
    return last and acts and trigger.lemma in _PLAIN | {"report", "confirm", "show"}


def _is_set(mention: Mention) -> bool:
    return mention.aspect == "planned" and mention.is_dated


def _is_done(verb: Token) -> bool:
    """Say whether it is an act that is over."""
    return lemma_of(verb) in VERBS["act"] and tense_of(verb) != "present"


def _is_told_on(trigger: Trigger, mention: Mention, told: Told) -> bool:
    """Say whether another verb of the sentence tells it, and it has no day of its own.

    `joined in 1961 and led 19 expeditions`, but not `came in 1961 and left in 1970`; `four people
    were killed when a bus crashed`, whose headline says so (`titles`).
    """
    verb = trigger.verb
    if verb is not None and lemma_of(verb) == "appear":
        more = (told.get(one.i) for one in verb.conjuncts if one.i > verb.i)
        return any(one and one.aspect == "happened" and _same_words(one, mention) for one in more)
    if verb is None:
        told_by = [*children(trigger.head, "relcl"), _told_by(trigger.head)]
        does = next((told[one.i] for one in told_by if one.i in told), None)
        return does is not mention and _same_words(does, mention)
    if verb.dep_ == "acl" and coming_out_of(verb.head.head) == verb:
        return verb.head.head.i in told
    if _is_beside(verb) and _same_words(told.get(verb.head.i), mention):
        return True
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"by", "in"}:  # `took power by ousting him`
        return _same_words(told.get(verb.head.head.i), mention)
    if _is_inside(verb, mention, told):
        return True
    if verb.dep_ == "conj" and befell_others(verb.head) == verb:
        return verb.head.i in told
    if verb.dep_ == "conj" and lemma_of(verb.head) == "appear":
        return False  # `appeared in court and pleaded guilty`
    first = told.get(verb.head.i) or (told.get(verb.head.head.i) if verb.dep_ == "advcl" else None)
    if first is None or first is mention or not (_goes_on(verb) or _came_with(verb)):
        return False
    same_aspect = first.aspect == mention.aspect
    return _same_words(first, mention) or (same_aspect and not mention.is_dated)


def _told_by(noun: Token) -> Token:
    """Give the verb whose headline has an event noun: `plans 80 deliveries`, `came on a flight`.

    What it came after does not share its day, and is another event.
    """
    if noun.dep_ in SUBJECTS | {"dobj"}:
        return noun.head
    return noun.head.head if noun.dep_ == "pobj" else noun


def _is_inside(verb: Token, mention: Mention, told: Told) -> bool:
    """Say whether a clause has its day from one above: `a rally on Friday at which they sang`.

    So it is if it only tells what went on: `foiled an attack on ships passing Crete on Monday`.
    """
    going_on = verb.dep_ == "acl" and verb.tag_ == "VBG"
    if mention.date is None or not mention.date.text or not (going_on or verb.dep_ == "relcl"):
        return False
    words = range(mention.date.start, mention.date.end)
    own = verb.head.idx in words or verb.left_edge.idx <= words.start <= verb.right_edge.idx
    above = [told[one.i] for one in verb.ancestors if one.i in told]
    same = any(one is not mention and _same_words(one, mention) for one in above)
    return same and (going_on or not own)


def _goes_on(verb: Token) -> bool:
    """Say whether a verb shares the subject of the one before: `was freed and said`."""
    return verb.dep_ == "conj" and child(verb, *SUBJECTS) is None


def _came_with(verb: Token) -> bool:
    """Say whether a clause tells how the news came about, or what went on meanwhile."""
    if verb.dep_ != "advcl":
        return False
    caused = came_of(verb.head) == verb
    mark = mark_of(verb)
    return caused or mark in {"as", "while"} or (mark == "when" and _is_by_pronoun(verb))


def _is_beside(verb: Token) -> bool:
    """Say whether a participle tells the clause on: `adding 3, increasing its stock to 10`."""
    return verb.dep_ == "advcl" and verb.tag_ == "VBG" and child(verb, *SUBJECTS, "mark") is None


def _is_by_pronoun(verb: Token) -> bool:
    """Say whether whoever the clause above is about does it: `arrested as he returned`."""
    subject = child(verb, *SUBJECTS)
    return subject is not None and subject.tag_ == "PRP"


def _is_finite(verb: Token) -> bool:
    return verb.tag_ != "VBN" or child(verb, "aux", "auxpass") is not None


def _is_placed(mention: Mention) -> bool:
    """Say whether it happened on a day, in a week or in a month that is told."""
    edtf = mention.date.edtf if mention.date is not None else None
    if edtf is None or edtf.earliest is None or edtf.latest is None:
        return False
    return mention.aspect == "happened" and (edtf.latest - edtf.earliest).days <= _MONTH


def _in_a_quarter(mention: Mention) -> bool:
    start = mention.date.edtf.start if mention.date is not None else None
    return start is not None and start.precision == "quarter" and mention.aspect == "happened"


def _same_words(one: Mention | None, other: Mention) -> bool:
    """Say whether the same words date both."""
    if one is None or one.date is None or other.date is None:
        return False
    return (one.date.start, one.date.end) == (other.date.start, other.date.end)

"""The words of an event: a trigger in, its clause, its plain words and what was said out."""

from spacy.tokens import Span

from extract.mention import Aspect
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import subject_of
from extract.mentions.syntax.predicates import Trigger


def clause_of(trigger: Trigger) -> Span:
    """Give the words from the first to the last that depend on the event's word or its verb."""
    tokens = [*trigger.tokens, *([subject_of(trigger.verb)] if trigger.verb is not None else [])]
    known = [token for token in tokens if token is not None]
    sentence = trigger.head.sent
    start = max(sentence.start, min(token.left_edge.i for token in known))
    return trigger.head.doc[start : min(sentence.end, max(t.right_edge.i for t in known) + 1)]


def words_of(clause: Span, cast: Cast, timed: frozenset[int]) -> frozenset[str]:
    """Collect the content words of a clause, names in full, dates left out."""
    plain = {t.lemma_.lower() for t in clause if t.is_alpha and not t.is_stop and t.i not in timed}
    named = cast.names.within(clause.start, clause.end)
    return frozenset(plain | {part.lower() for name in named for part in name.canonical.split()})


def content_of(trigger: Trigger, aspect: Aspect) -> tuple[str, ...]:
    """List the content words of what was said, for a statement."""
    if aspect != "statement":
        return ()
    said = [c for c in trigger.head.children if c.dep_ in {"ccomp", "xcomp", "dobj", "prep"}]
    words = (t for one in said for t in one.subtree if t.is_alpha and not t.is_stop)
    return tuple(dict.fromkeys(word.lemma_.lower() for word in words))

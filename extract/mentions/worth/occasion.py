"""Whether a clause only sets one event beside another: a trigger and its mention in, reasons out.

`The remarks came two days after the vote` tells no act, and `the news on Sunday followed an earlier
notice` only which was first.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mention import Mention
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import children, is_passive, lemma_of, subject_of
from extract.mentions.syntax.predicates import Trigger, is_event_noun

_BESIDE = {"after", "as", "amid", "before", "ahead", "following", "while", "when"}
_MOVES = NOUNS["saying"] | {"news", "move", "action", "development", "session", "effort", "step"}
_KNOWN = {"the", "this", "that", "these", "those"}


def beside_objections(trigger: Trigger, mention: Mention) -> Iterator[str]:
    """Say whether what it is told of came after, before or amid another, on no day of its own.

    `The verdict came on Monday, after weeks of talks` tells of the verdict, and so does `the strike
    on Thursday came years after another`.
    """
    verb, day = trigger.verb, mention.date.start if mention.date is not None else -1
    subject = subject_of(verb) if verb is not None else None
    if verb is None or subject is None or is_passive(verb):
        return
    moves = is_event_noun(subject) or subject.lemma_.lower() in _MOVES
    own = is_event_noun(subject) and subject.left_edge.idx <= day <= subject.right_edge.idx
    if moves and not own and (_comes(verb, day) or _follows(verb, subject, day)):
        yield "only says what it came after, or before"


def _comes(verb: Token, day: int) -> bool:
    joint = min((one.idx for one in _joints(verb)), default=-1)
    return lemma_of(verb) == "come" and joint >= 0 and not verb.idx < day < joint


def _follows(verb: Token, subject: Token, day: int) -> bool:
    """Say whether both were known: not `clashes followed the vote`."""
    done = next(children(verb, "dobj"), None)
    known = lemma_of(verb) == "follow" and has_word(subject, _KNOWN, "det")
    return known and done is not None and is_event_noun(done) and day <= done.right_edge.idx


def _joints(verb: Token) -> Iterator[Token]:
    """Give what sets another event beside one: `after`, also of `hours after`."""
    for one in verb.children:
        if one.i > verb.i and one.dep_ in {"prep", "mark", "advmod"} and one.lower_ in _BESIDE:
            yield one
        if one.dep_ == "advcl" and one.i > verb.i:
            yield from (each for each in one.children if each.lower_ in _BESIDE)

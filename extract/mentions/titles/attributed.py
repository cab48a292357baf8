"""Whose word it is, behind a headline: a trigger, its headline and the cast in, the headline out.

`Norsea sold its ships, the union said` is the union's word: `Norsea sells its ships, union says`.
Whom news is always from (police, officials) and who tells of himself is left out, as is whose word
is as good as the fact (`confirmed`, `revealed`), and who tells what nobody did (`a ship sank`).
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.factuality.factuality import under_report
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import child, children, is_passive, lemma_of, subject_of
from extract.mentions.syntax.dependents import is_source
from extract.mentions.syntax.lemmas import mended
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.titles.acts import act_of
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.shortening import LONGEST
from extract.mentions.titles.titlewords import join

_PLAIN = set(
    "say tell add state claim insist argue maintain stress emphasize emphasise write tweet post "
    "suggest explain".split()
)
"""Verbs of saying what may not be so."""
_MERE = set(
    "statement message release notice dispatch report court document paper newspaper person "
    "spokesman spokeswoman spokesperson family".split()
)
"""Who and what tells the news of somebody else."""
_SAYS = re.compile(r"\b(?:say|says|said|tells?|according)\b")


def attributed(trigger: Trigger, title: str, cast: Cast) -> str:
    """Name whose word it is, if there is room for it."""
    saying = under_report(trigger.verb) if trigger.verb is not None else None
    speaker = subject_of(saying) if saying is not None else None
    if saying is None or speaker is None or lemma_of(saying) not in _PLAIN or _SAYS.search(title):
        return title
    if trigger.verb is None or not _is_deed(trigger.verb) or _is_beside(trigger.verb, saying):
        return title
    verb = next((one.text for one in act_of(saying, cast, planned=False) if one.i == saying.i), "")
    says = "say" if verb == mended(saying) else "says"
    names = _speaker(speaker, subject_of(trigger.verb), cast)
    lines = (f"{title}, {who} {says}" for who in names)
    return next((one for one in lines if len(one) <= LONGEST), title)


def _is_deed(verb: Token) -> bool:
    """Say whether somebody did it, as others may deny: not of a ship that sank."""
    return is_passive(verb) or child(verb, "dobj") is not None


def _is_beside(verb: Token, saying: Token) -> bool:
    """Say whether it is what everybody knows: `said she was glad [when the war ended]`."""
    between = takewhile(lambda one: one != saying, (verb, *verb.ancestors))
    loose = (one for one in between if one.dep_ in {"advcl", "relcl", "acl"})
    return any(not has_word(one, {"while"}, "mark") for one in loose)


def _speaker(speaker: Token, subject: Token | None, cast: Cast) -> Iterator[str]:
    """Write who speaks, longer first; nothing of a source, of nobody, and of who tells of himself.

    `Union says it has sold its ship` needs no more than the fact.
    """
    writer, name = Writer(cast), name_of(speaker, cast)
    himself = subject is not None and _is_same(subject, speaker, cast)
    owned = has_word(speaker, {"his", "her", "its", "their"}, "poss")
    kinds = children(speaker, "compound", "nmod")
    police = any(one.lemma_.lower() in NOUNS["source"] for one in kinds)
    mere = police or is_source(speaker) or speaker.lemma_.lower() in _MERE
    if himself or owned or mere or writer.nameless(speaker):
        return
    yield join(writer.phrase(speaker, subject=True, short=True))
    if name is not None and name.kind == "person":
        yield name.canonical


def _is_same(subject: Token, speaker: Token, cast: Cast) -> bool:
    """Say whether somebody speaks of himself, or of his own: `Norsea's sailors`."""
    name = name_of(speaker, cast)
    if cast.antecedents.get(subject.i) == speaker:
        return True
    own = {name_of(one, cast) for one in (subject, *children(subject, "poss", "compound"))}
    return name is not None and name in own

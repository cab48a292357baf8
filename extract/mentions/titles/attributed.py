"""Whose word it is, behind a headline: a trigger, its headline and the cast in, the headline out.

`Norsea sold its ships, the union said` is the union's word: `Norsea sells its ships, union says`;
so with `according to the union`.
Whom news is always from (police, officials) and who tells of himself is left out, as is whose word
is as good as the fact (`confirmed`, `revealed`), and who tells what nobody did (`a ship sank`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mention import Mention
from extract.mentions.factuality.factuality import under_report
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import child, children, is_passive, lemma_of, subject_of
from extract.mentions.syntax.dependents import is_source
from extract.mentions.syntax.lemmas import mended
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.titles.acts import act_of
from extract.mentions.titles.cutting import LONGEST
from extract.mentions.titles.phrases import Writer
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
_NAMELESS = NOUNS["company"] | {"group", "force", "party", "club", "organisation", "agency"}
"""Who tells nobody whose word it is without more words: `the airline said`."""
_ACTS = NOUNS["group"] | NOUNS["office"]
_SAYS = re.compile(
    r"\b(?:say|says|said|tells?|claims?|alleges?|accuses?|according|argues|insists|maintains|writes)\b"
)


def attributed(trigger: Trigger, mention: Mention, cast: Cast) -> Mention:
    """Name in a headline whose word it is that something happened, if there is room for it."""
    if mention.aspect == "statement":
        return mention
    return replace(mention, title=_attributed(trigger, mention.title, cast))


def _attributed(trigger: Trigger, title: str, cast: Cast) -> str:
    verb = trigger.verb
    if verb is None or not _is_deed(verb) or _SAYS.search(title):
        return title
    saying, speaker = under_report(verb), _accorded(verb, cast)
    says = "say" if speaker is not None and speaker.tag_ in {"NNS", "NNPS"} else "says"
    if saying is not None and lemma_of(saying) in _PLAIN and not _is_beside(verb, saying):
        speaker = subject_of(saying)
        form = (one.text for one in act_of(saying, cast, planned=False) if one.i == saying.i)
        says = "say" if next(form, "") == mended(saying) else "says"
    names = _speaker(speaker, subject_of(verb), cast) if speaker is not None else ()
    new = (who for who in names if not re.search(rf"\b{re.escape(who)}\b", title, re.IGNORECASE))
    lines = (f"{title}, {who} {says}" for who in new)
    return next((one for one in lines if len(one) <= LONGEST), title)


def _accorded(verb: Token, cast: Cast) -> Token | None:
    """Give who is named as whom it is from: `according to [the health ministry]`."""
    acts = (verb, *children(verb, "advcl"))
    phrases = (one for act in acts for one in children(act, "prep"))
    joints = (one for one in phrases if one.lower_ == "according")
    below = (noun for one in joints for noun in under(one, "to"))
    return next(
        (one for one in below if one.lemma_.lower() in _ACTS or name_of(one, cast) is not None),
        None,
    )


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
    accused = _is_accused(subject, speaker, cast)
    mere = mere and not accused
    bare = (
        name is None and next(children(speaker, "compound", "amod", "nmod", "prep"), None) is None
    )
    nobody = (bare and speaker.lemma_.lower() in _NAMELESS) or speaker.text == "%"
    if himself or owned or mere or nobody or writer.nameless(speaker):
        return
    yield join(writer.phrase(speaker, subject=True, short=True))
    if name is not None and name.kind == "person":
        yield name.canonical
    if accused:
        yield speaker.lower_  # of `police and prosecutors`


def _is_accused(subject: Token | None, speaker: Token, cast: Cast) -> bool:
    """Say whether police or prosecutors tell what somebody named did: that is their word alone."""
    name = name_of(subject, cast) if subject is not None else None
    verb = subject.head if subject is not None else speaker
    police = speaker.lemma_.lower() in {"police", "prosecutor", "investigator", "detective"}
    acts = child(verb, "dobj") is not None and not is_passive(verb)
    return police and acts and name is not None and name.kind == "person"


def _is_same(subject: Token, speaker: Token, cast: Cast) -> bool:
    """Say whether somebody speaks of himself, or of his own: `Norsea's sailors`."""
    name = name_of(speaker, cast)
    if cast.antecedents.get(subject.i) == speaker:
        return True
    own = {name_of(one, cast) for one in (subject, *children(subject, "poss", "compound"))}
    return name is not None and name in own

"""The verb of a headline, and what is told with it: a verb of the parse in, pieces out.

The verb stands in the present; a second act of the same subject and what befell others in the same
breath are told in the same line.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.lexicon.states import is_people, state_of
from extract.mentions.dates.timelinks import came_of
from extract.mentions.factuality.plans import is_to_come
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    RELATIVE,
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.gaps import gap_of
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.lemmas import mended
from extract.mentions.syntax.particles import is_parted, particle_of
from extract.mentions.titles.agreement import is_shared, present
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece, past_participle
from extract.neighbours import before

_SAID = set(
    "allegedly apparently likely possibly presumably probably reportedly fatally critically "
    "seriously unsuccessfully wrongly falsely barely nearly almost partly "
    "partially temporarily provisionally conditionally narrowly accidentally mistakenly "
    "unintentionally deliberately unlawfully illegally racially sexually posthumously".split()
)
"""Adverbs without which a headline would say more than the article does."""
WILL = {"will", "shall"}
_LIKE_PAST = {"asked", "fed", "left", "lent", "paid", "sent", "sold", "taught", "told"}
"""Participles that before an object read as if the subject did it: `family [is] sent a photo`."""
_DONE_TO = ("dobj", "acomp", "oprd")
_SETS = VERBS["slate"]
"""Verbs that say themselves that it is to come: `is expected`."""


def further(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell what the subject did besides, which makes no record of its own: `and closes mine`."""
    others = befell_others(verb)
    if others is not None:
        if came_of(verb) is None:
            yield from _others(others, writer)
        return
    cc = child(verb, "cc")
    after = child(verb, "conj")
    if cc is None or after is None or cc.lower_ != "and" or after.i < cc.i or not is_verb(after):
        return
    alike = tense_of(after) == tense_of(verb) and is_passive(after) == is_passive(verb)
    plain = alike and child(after, *SUBJECTS, "aux", "neg", "conj") is None
    own = [one for one in verb.subtree if one.i < cc.i]
    timed = any(one.i in writer.cast.timed for one in own)
    timed = timed and any(one.i in writer.cast.timed for one in (*after.subtree, before(cc)))
    untold = child(after, *_DONE_TO) is None and not is_passive(after)
    if not plain or timed or untold or lemma_of(after) in VERBS["state"]:
        return
    yield Piece("and", cc.i)
    yield from act_of(after, writer.cast, planned=False)
    yield from writer.after(after)


def _others(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell what befell others, and how: `and three others kidnapped in attack`."""
    subject = child(verb, *SUBJECTS)
    assert subject is not None
    yield Piece("and", -1)
    yield from writer.phrase(subject, subject=True, short=True)
    if verb.tag_ == "VBN":
        yield Piece(past_participle(verb), verb.i)
    else:
        yield from act_of(verb, writer.cast, planned=False)
    yield from writer.after(verb)


def _counted(verb: Token, cast: Cast) -> tuple[Token | None, bool]:
    """Give the word whose number the verb takes, and whether it is a person's name."""
    subject = subject_of(verb)
    if subject is None:
        return None, False
    meant = cast.antecedents.get(subject.i, subject)
    name = name_of(meant, cast)
    if is_shared(subject, verb):
        one_of_two = _is_both(subject, name, cast) or _is_one_name(subject)
        return None if one_of_two else subject, False
    close = (one for one in children(meant, "appos") if one.left_edge.i == meant.i + 1)
    pair = next((one for one in close if child(one, "conj") is not None), None)
    if pair is not None and name == name_of(pair, cast):
        return pair, False  # `the duo Tom and Ida Roth`
    if name is not None and meant.pos_ == "PRON" and not _is_many(name.canonical):
        return None, False
    sort = meant.tag_ == "NNPS" and child(meant, "amod") is not None  # `militant Islamists`
    return meant, name is not None and name.kind == "person" and not sort


def _is_both(subject: Token, name: Name | None, cast: Cast) -> bool:
    """Say whether one person is told by two things at once: `the singer and lyricist Ana Roth`."""
    person = name is not None and name.kind == "person" and cast.names.at(subject) is None
    if subject.pos_ == "PRON":
        return False  # `he and his aides`
    joined = list(children(subject, "conj"))
    if any(has_word(one, {"the", "a", "an"}, "det") for one in joined):
        return False  # `the chairman, Tom Roth, and the minister`
    others = [cast.names.at(one) for one in joined]
    return person and all(one is None or one == name for one in others)


def _is_one_name(subject: Token) -> bool:
    """Say whether two words are one body's or one state's name: `Procter & Gamble`."""
    joint, other = child(subject, "cc"), child(subject, "conj")
    if joint is None or other is None:
        return False
    if any(one.i > other.i and one.tag_ != "POS" for one in other.subtree):
        return False
    words = subject.doc[subject.left_edge.i : other.i + 1]
    body = {one.ent_type_ for one in words} == {"ORG"}
    return joint.text == "&" or body or state_of(words.text) is not None


def _is_many(name: str) -> bool:
    """Say whether a name takes the verb of many: `Ruritanians`, `Riga Police`, `Republicans`."""
    alone = " " not in name and name.endswith(("crats", "ists", "ies"))  # `Tories`
    return is_people(name) or name.lower().endswith("police") or name.endswith("ans") or alone


def _is_kept(adverb: Token, verb: Token) -> bool:
    """Say whether an adverb says more than how: `allegedly`, `hardest` of `hardest hit`."""
    most = adverb.tag_ in {"RBS", "JJS"} and adverb.i == verb.i - 1
    return adverb.lower_ in _SAID or most


def done_besides(verb: Token) -> Token | None:
    """Give the verb that is joined right behind it: `hit or [damaged]`.

    So is one that shares what was done to: `the man whom police shot and [killed]`.
    """
    joint, other = child(verb, "cc"), child(verb, "conj")
    if joint is None or other is None or not is_verb(other):
        return None
    whom = child(other, "dobj") if gap_of(verb) is not None else None
    shared = joint.lower_ == "and" and whom is not None and whom.lower_ in RELATIVE
    close = joint.i == verb.i + 1 and other.i == joint.i + 1
    alike = other.tag_ == verb.tag_ or {other.tag_, verb.tag_} == {"VBN", "VBD"}
    return other if close and alike and (joint.lower_ == "or" or shared) else None


def act_of(verb: Token, cast: Cast, *, planned: bool) -> Iterator[Piece]:
    """Write the verb: `approves`, `to meet`, `arrested`, with its particle."""
    set_for = verb.dep_ in {"acl", "relcl"} and is_infinitive(verb) and is_passive(verb)
    set_for = set_for or (planned and lemma_of(verb) not in _SETS)
    yield from (Piece(one.lower_, one.i) for one in children(verb, "advmod") if _is_kept(one, verb))
    future = is_to_come(verb) or set_for or tense_of(verb) == "future"
    if is_passive(verb):
        if future:
            yield Piece("to be", -1)
        elif verb.lower_ in _LIKE_PAST and child(verb, "dobj", "ccomp") is not None:
            subject, person = _counted(verb, cast)
            many = present(verb, subject, person=person) == mended(verb)
            yield Piece("are" if many else "is", -1)
        yield Piece(past_participle(verb), verb.i)
    elif future:
        yield Piece(f"to {mended(verb)}", verb.i)
    else:
        subject, person = _counted(verb, cast)
        yield Piece(present(verb, subject, person=person), verb.i)
    other = done_besides(verb)
    if other is not None:
        yield from (Piece(one.lower_, -1) for one in children(verb, "cc"))
        if is_passive(verb) and not is_passive(other):  # `stabbed or [shot]`, read as a past
            yield Piece(past_participle(other), other.i)
        else:
            yield from act_of(other, cast, planned=False)
    particle = particle_of(verb)
    if particle is not None and not is_parted(verb, particle):
        yield Piece(particle.text, particle.i)

"""Whom pronouns stand for: a parsed article and its names in, the cast of its events out.

he and she are the one person whom the sentence names before them, or whom it is about to name as
its subject (`After he left, X`); else whom the sentence before speaks of. Where that one has others
in it who fit, a subject goes on from a subject, and what somebody was quoted for saying is about
others than the speaker. Somebody without a name (`the doctor`) keeps both from those who have one.
`it` and `they` stand for what one paragraph spoke of (`things.py`). Anything less safe stands for
nobody (subjects before objects is centering's order: Grosz, Joshi and Weinstein 1995).
"""

from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from extract.lexicon.states import is_people
from extract.mentions.names.accounts import owners_of_accounts
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, company_of, name_of, role_of
from extract.mentions.names.names import Names
from extract.mentions.pronouns.candidates import (
    HE,
    SHE,
    fitting,
    is_saying,
    is_unnamed,
    is_unsure,
    others_than,
    people_of,
)
from extract.mentions.pronouns.definites import person_again
from extract.mentions.pronouns.epithets import epithet_of
from extract.mentions.pronouns.groups import body_again
from extract.mentions.pronouns.indicators import states_of_indicators
from extract.mentions.pronouns.persons import known_people, sex_of_noun, sexes_of
from extract.mentions.pronouns.spoken import moved_to
from extract.mentions.pronouns.storms import storm_of
from extract.mentions.pronouns.things import Focus, subjects_before, thing_of
from extract.mentions.pronouns.topics import topic_again, topics_of
from extract.mentions.pronouns.towns import place_again
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    antecedent,
    child,
    is_verb,
    subject_of,
)
from extract.mentions.syntax.predicates import BODIES
from extract.mentions.syntax.quotation import in_quotation
from records.model import Entity

_IT_OR_THEY = {"it", "its", "they", "them", "their"}
_CONTESTS = {"contest", "election", "mansion", "primary", "race", "seat"}
"""What is an office's, whoever holds it."""
_STATE = {"country", "nation"}
"""What is theirs is they: of Kenyans, `their country` is Kenya."""


def cast_of(
    doc: Doc,
    names: Names,
    timed: frozenset[int],
    *,
    listed: tuple[Entity, ...] = (),
    title: str = "",
) -> Cast:
    """Resolve the pronouns and roles of an article once; whom the project lists is known to it."""
    people = known_people(doc, names) | {one.name for one in listed if one.kind == "person"}
    topics = topics_of(doc, names, title)
    sexes = sexes_of(doc, names)
    cast = Cast(doc, names, timed, pronoun_of=sexes, people=people, topics=topics)
    focus, told = Focus(), 0
    for sentence in doc.sents:
        if _starts_paragraph(sentence):
            # Paragraphs of one sentence are but a manner of setting: the story goes on.
            focus = focus if told == 1 else replace(focus, subject=None, object=None)
            told = 0
        told += 1
        for token in sentence:
            _resolve(token, cast, focus)
        focus = moved_to(focus, sentence, cast)
    cast.owned.update(owners_of_accounts(cast))
    cast.owned.update(states_of_indicators(cast))
    return cast


def _starts_paragraph(sentence: Span) -> bool:
    before = sentence.doc[sentence.start - 1] if sentence.start else None
    return before is not None and before.is_space and "\n\n" in before.text


def _resolve(token: Token, cast: Cast, focus: Focus) -> None:
    name = _role(token, cast) or _person(token, cast, focus) or epithet_of(token, cast, focus)
    if name is not None:
        cast.stands_for[token.i] = name
        # As a subject it is surest.
        if token.lower_ in {"he", "she"}:
            cast.pronoun_of.setdefault(name.canonical, token.lower_)
        return
    storm = storm_of(token)
    if storm is not None:
        cast.antecedents[token.i] = storm
        return
    thing = thing_of(token, cast, focus) if token.lower_ in _IT_OR_THEY else None
    if thing is None:
        return
    name = name_of(thing, cast) if child(thing, "conj") is None else None
    theirs = token.tag_ == "PRP$" and token.head.lower_ in _STATE
    if name is not None and (theirs or not is_people(thing.text)):
        cast.stands_for[token.i] = name
        if name.kind == "state" and theirs:
            cast.stands_for[token.head.i] = name
    else:
        cast.antecedents[token.i] = thing


def _role(token: Token, cast: Cast) -> Name | None:
    """Find who `the chairman` or `the firm` is: what the article is about before anyone else."""
    if token.dep_ == "poss" and token.head.lemma_.lower() in _CONTESTS:
        return None  # `lost the governor's race`
    held, again = role_of(token, cast.names), topic_again(token, cast)
    if again is not None and (held is None or held.canonical not in cast.topics):
        return again
    company = held or company_of(token, cast.names)
    again = company or person_again(token, cast) or body_again(token, cast)
    return again or place_again(token, cast)


def _person(token: Token, cast: Cast, focus: Focus) -> Name | None:
    """Resolve he and she to the one person whom this or the sentence before speaks of."""
    word = token.lower_
    if word not in HE | SHE:
        return None
    ahead = _named_ahead(token, cast)
    if ahead is not None:
        before = fitting((*focus.people, *focus.others), word, cast)
        agreed = fitting([ahead], word, cast) and set(before) <= {ahead}
        return ahead if agreed else None
    bound = _bound(token, cast)
    if bound is not None:
        return bound
    if _unnamed_before(token, cast):
        return None
    here = fitting(_people_before(token, cast), word, cast)
    if here:
        return here[0] if len(here) == 1 else None
    owned = token.tag_ == "PRP$" and any(
        _may_own(one, token, cast) for one in subjects_before(token)
    )
    found = None if owned else _from_before(token, cast, focus)
    return None if found in set(others_than(token, cast)) else found


def _from_before(token: Token, cast: Cast, focus: Focus) -> Name | None:
    """Find whom the sentence before speaks of: its subject, or the only one who fits."""
    word = token.lower_
    he_or_she = "he" if word in HE else "she"
    if any(is_unsure(one, cast) for one in token.doc[token.sent.start : token.i]):
        return None
    head = fitting(focus.people, word, cast)
    own = token.sent.root
    reports = is_saying(own)
    parallel = token.dep_ in SUBJECTS and token.head in (own, *own.conjuncts)
    if parallel and focus.leads and len(head) == 1 and (reports or not focus.says):
        return head[0]
    if he_or_she in focus.unnamed or (focus.since > 1 and not parallel):
        return None
    found = head + fitting(focus.others, word, cast) or fitting(focus.older, word, cast)
    return found[0] if len(found) == 1 else None


def _bound(token: Token, cast: Cast) -> Name | None:
    """Give the subject that a clause goes on from: `X left, and he died`, `X sold his house`.

    Where somebody else is named between them, it may be that one.
    """
    verb = clause = token.head
    while token.tag_ == "PRP$" and not is_verb(clause) and clause.head != clause:
        clause = clause.head
    before = token.doc[verb.left_edge.i - 1]
    joined = verb.dep_ == "conj" and child(verb, "mark") is None and before.dep_ in {"cc", "punct"}
    said = verb.dep_ == "ccomp" and is_saying(verb.head)
    if token.dep_ in SUBJECTS and (joined or said):
        above = verb.head
    elif token.tag_ == "PRP$" and is_verb(clause):
        above = clause
    else:
        return None
    subject = subject_of(above)
    if subject is None or subject.i >= token.i:
        return None
    found = fitting([name for name in [name_of(subject, cast)] if name], token.lower_, cast)
    between = token.doc[above.i + 1 : token.i] if verb.dep_ != "conj" else ()
    others = fitting(people_of(between, cast), token.lower_, cast)
    return found[0] if found and set(others) <= set(found) else None


def _named_ahead(token: Token, cast: Cast) -> Name | None:
    """Give the subject that a clause or phrase before it looks ahead to: `After he left, X`."""
    root = token.sent.root
    subject = subject_of(root) if is_verb(root) else None
    if subject is None or token.i > subject.left_edge.i:
        return None
    above = token
    while above.head != root and above.head != above:
        above = above.head
    if above.dep_ not in {"advcl", "prep", "npadvmod"}:
        return None
    if _people_before(token, cast):
        return None
    name = name_of(subject, cast)
    return name if name is not None and subject.tag_ != "PRP" and name.kind == "person" else None


def _unnamed_before(token: Token, cast: Cast) -> bool:
    """Say whether somebody without a name did something earlier in the sentence: `the doctor`."""
    he_or_she = "he" if token.lower_ in HE else "she"
    does_it = subject_of(token.head) if token.dep_ in {"dobj", "dative"} else None
    words = [one for one in token.doc[token.sent.start : token.i] if one != does_it]
    people = (meant for one in words if is_unnamed(meant := antecedent(one), cast))
    return any(sex_of_noun(one) in {"", he_or_she} for one in people) or any(
        one.lower_ in (HE if he_or_she == "he" else SHE) and one.i not in cast.stands_for
        for one in words
    )


def _may_own(subject: Token, token: Token, cast: Cast) -> bool:
    """Say whether a noun of the clause may be the owner: `the leopard returned to her den`."""
    definite = has_word(subject, {"the"}, "det")
    unknown = subject.tag_ == "NN" and definite and name_of(subject, cast) is None
    unknown = unknown and subject.lemma_.lower() not in BODIES
    return unknown and subject.head.is_ancestor(token)


def _people_before(token: Token, cast: Cast) -> list[Name]:
    """List who is spoken of before a word in its sentence, but for whoever does it to him."""
    does_it = subject_of(token.head) if token.dep_ in {"dobj", "dative"} else None
    actor = name_of(does_it, cast) if does_it is not None else None
    words = token.doc[token.sent.start : token.i]
    told = words if in_quotation(token) else (one for one in words if not in_quotation(one))
    others = {actor, *others_than(token, cast)}
    return [name for name in people_of(told, cast) if name not in others]

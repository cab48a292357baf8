"""Who `the singer` is: a noun with `the` and its cast in, the name of a person out.

News writes round a name: `Ida Roth left the stage. The singer ...`. Such a noun is whoever the
article describes by it (`the singer Ida Roth`), else the only person whom the nearest words before
it speak of, unless it may be somebody without a name. What comes with a story whoever is named in
it (`the judge`, `the mother`, `the driver`) is only read by what the article says of a person.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.pronouns.candidates import is_unsure, people_of
from extract.mentions.pronouns.described import (
    Description,
    description_of,
    descriptions_of,
    matches,
)
from extract.mentions.pronouns.persons import sex_of_noun
from extract.mentions.pronouns.topics import tells_of_another, words_before
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import SUBJECTS, antecedent, children, is_verb, subject_of
from extract.mentions.syntax.quotation import in_quotation

_DESCRIBED = NOUNS["described"]
_ANOTHER = {"first", "second", "third", "next", "other", "same", "new", "another", "last", "only"}
_OVER = {"former", "ex", "retired", "onetime"}
_ROLES = SUBJECTS | {"dobj", "dative", "poss", "pobj"}
_PLAIN = {"det", "amod", "compound", "nmod", "npadvmod"}
_BEHIND = {"prep", "relcl", "acl", "appos", "conj", "nummod"}
_AS = {"as", "for", "than", "like", "of"}


def person_again(noun: Token, cast: Cast) -> Name | None:
    """Name who is spoken of again by what he or she is."""
    lemma = noun.lemma_.lower()
    known = lemma in NOUNS["someone"] | NOUNS["office"] | _DESCRIBED or _is_elect(noun)
    known = known and not (lemma == "defender" and has_word(noun, {"public"}))  # a lawyer
    if not known or not is_again(noun, cast) or in_quotation(noun):
        return None
    return _told_of(noun, cast)


def is_again(noun: Token, cast: Cast) -> bool:
    """Say whether it is `the` noun, with nothing behind that tells which one."""
    if noun.tag_ != "NN" or noun.i in cast.names.by_token or noun.dep_ not in _ROLES:
        return False
    if noun.dep_ == "pobj" and noun.head.lower_ in _AS:
        return False
    lefts = [one for one in noun.lefts if not one.is_punct]
    the = bool(lefts) and lefts[0].lower_ == "the"
    plain = all(one.dep_ in _PLAIN for one in lefts)
    told = any(one.lower_ in _ANOTHER or one.tag_ in {"JJS", "RBS"} for one in lefts)
    return the and plain and not told and not any(_tells_which(one) for one in noun.rights)


def _tells_which(after: Token) -> bool:
    """Say whether words behind a noun tell which one is meant: not `the singer, who left,`.

    Nor `the former secretary of state`.
    """
    if after.lower_ == "of" and _is_former(after.head):
        return any(True for one in after.children for _ in one.children)
    comma = after.left_edge.nbor(-1).text == ","
    return after.dep_ in _BEHIND and not (comma and after.dep_ in {"relcl", "acl", "nummod"})


def _told_of(noun: Token, cast: Cast) -> Name | None:
    """Find who is described so; else whom the nearest words or the headline speak of."""
    speakers = set(_speakers(noun, cast))
    strangers = (one for one in speakers if not any(descriptions_of(one, cast)))
    if _is_varied(noun) and any(_fits(noun, one, cast) for one in strangers):
        return None  # `Tom Roth said the singer`, of himself or of another
    beside = {*clause_fellows(noun, cast), *speakers}
    before = people_of(noun.doc[: noun.left_edge.i], cast)
    fits = [one for one in before if one not in beside and _fits(noun, one, cast)]
    about = [one for one in fits if one.canonical in cast.topics]
    known = [one for one in fits if _is_known_as(one, noun, cast)]
    if known:
        only = known if len(known) == 1 else [one for one in known if one in about]
        return _described(noun, only[0], fits, cast) if len(only) == 1 else None
    if _is_former(noun):
        return _former(noun, about, cast)
    return _spoken_of(noun, fits, about, cast) if _is_varied(noun) else None


def _described(noun: Token, person: Name, fits: list[Name], cast: Cast) -> Name | None:
    """Give who is described so, unless another who may be is nearer."""
    for words in words_before(noun):
        if tells_of_another(noun, words, cast):
            return None
        here = people_of(words, cast)
        if person in here:
            return person
        if _is_varied(noun) and any(one in fits for one in here):
            return None
    return person


def _former(noun: Token, about: list[Name], cast: Cast) -> Name | None:
    """Give who of the headline was spoken of last: few others have held an office."""
    for words in words_before(noun):
        if tells_of_another(noun, words, cast):
            return None
        here = [one for one in people_of(words, cast) if one in about]
        if here:
            return here[0] if len(here) == 1 else None
    return about[0] if len(about) == 1 else None


def _spoken_of(noun: Token, fits: list[Name], about: list[Name], cast: Cast) -> Name | None:
    """Give the only person of the nearest words that speak of any, or of the headline."""
    for words in words_before(noun):
        if tells_of_another(noun, words, cast):
            return None
        here = [one for one in people_of(words, cast) if one in fits]
        if here or any(is_unsure(one, cast) for one in words):
            alone = len(here) == 1 and here[0] in (about or fits)
            return here[0] if alone else None
    return about[0] if len(about) == 1 else None


def _is_varied(noun: Token) -> bool:
    """Say whether such a noun is how news goes on about a person that it named."""
    return noun.lemma_.lower() in _DESCRIBED and not _is_former(noun)


def _is_former(noun: Token) -> bool:
    """Say whether an office is over or to come, which few in the news have: `the ex-mayor`."""
    former = any(one.lower_ in _OVER for one in noun.lefts)
    return (former and noun.lemma_.lower() in NOUNS["office"]) or _is_elect(noun)


def _is_elect(noun: Token) -> bool:
    """Tell `the president-elect`."""
    offices = [one for one in noun.lefts if one.lemma_.lower() in NOUNS["office"]]
    return noun.lower_ == "elect" and bool(offices)


def clause_fellows(noun: Token, cast: Cast) -> Iterator[Name]:
    """Give who takes part in the clause beside a noun, and so is another."""
    if noun.dep_ == "poss":
        return
    verb = _verb_over(noun)
    for one in (subject_of(verb), *children(verb, "dobj", "dative")):
        if one is not None and one != noun:
            yield from _named((one, *children(one, "conj")), cast)


def _speakers(noun: Token, cast: Cast) -> Iterator[Name]:
    """Give the subjects of the clauses above: who speaks of the singer is not the singer."""
    verb = _verb_over(noun)
    while verb.head != verb:
        verb = _verb_over(verb)
        subject = subject_of(verb)
        if subject is not None:
            yield from _named((subject,), cast)


def _verb_over(token: Token) -> Token:
    verb = token.head
    while not is_verb(verb) and verb.head != verb:
        verb = verb.head
    return verb


def _named(tokens: Iterable[Token], cast: Cast) -> Iterator[Name]:
    names = (name_of(antecedent(one), cast) for one in tokens)
    yield from (name for name in names if name is not None)


def _is_known_as(person: Name, noun: Token, cast: Cast) -> bool:
    told = description_of(noun)
    return any(matches(told, known) for known in descriptions_of(person, cast))


def _fits(noun: Token, person: Name, cast: Cast) -> bool:
    """Say whether sex, nation, party and office may be the person's."""
    sex, told = sex_of_noun(noun), description_of(noun)
    known = list(descriptions_of(person, cast))
    states = {word for word in told.before if state_of(word) is not None}
    states |= {one.lower_ for one in noun.lefts if one.ent_type_ == "NORP"} & told.before
    if not states <= {word for one in known for word in one.before}:
        return False
    if _is_former(noun) and any(one.noun == told.noun and "vice" in one.before for one in known):
        return False
    if told.noun in _DESCRIBED - NOUNS["politician"] and any(_is_of_state(one) for one in known):
        return False
    return not sex or cast.pronoun_of.get(person.canonical, sex) == sex


def _is_of_state(told: Description) -> bool:
    """Say whether a description is a politician's, who is hardly called by another trade."""
    return told.noun in NOUNS["politician"]

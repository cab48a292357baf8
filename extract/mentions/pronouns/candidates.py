"""Who may be he or she: words of a sentence in, the people among them out, and who spoils it.

People count only where the text shows that they are (`persons.py`). Somebody without a name, and a
name that may be anybody's, make a pronoun unsafe.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.pronouns.persons import is_named_beside, is_someone
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_passive, lemma_of
from extract.mentions.syntax.quotation import in_quotation

HE, SHE = {"he", "him", "his"}, {"she", "her"}
_SAYS = VERBS["report"] | {"continue", "go on", "conclude"}
_REIGNS = {"presidency", "premiership", "reign", "rule", "tenure", "term", "era", "time"}
_DURING = {"during", "under", "throughout", "in", "since", "until", "before", "after"}
_WHERE = {"in", "at", "on", "near", "from", "to", "into", "through", "around"}


def people_of(words: Iterable[Token], cast: Cast) -> tuple[Name, ...]:
    """List who is named among words or meant by a pronoun: not `Bush` of `Bush administration`."""
    found = (_person_at(one, cast) for one in words)
    return tuple(dict.fromkeys(name for name in found if name is not None))


def _person_at(token: Token, cast: Cast) -> Name | None:
    """Give the person whom the last word of a name, or a pronoun, names."""
    span = cast.names.spans.get(token.i)
    inside = span is not None and token.i != span[1] - 1
    part = token.dep_ == "compound" and token.head.i not in cast.names.by_token
    name = cast.stands_for.get(token.i) or cast.names.by_token.get(token.i)
    if name is None or inside or part or name.kind != "person":
        return None
    if _tells_when(token) or _is_likened_to(token):
        return None
    return name if name.canonical in cast.people else None


def _tells_when(token: Token) -> bool:
    """Say whether somebody is named only to say when: `during Tom Roth's presidency`."""
    span = token.head.lemma_.lower() in _REIGNS and token.head.dep_ == "pobj"
    return token.dep_ == "poss" and span and token.head.head.lower_ in _DURING


def _is_likened_to(token: Token) -> bool:
    """Say whether somebody is only named for whom another is like: `Unlike Tom Roth, he left`."""
    first = next((one for one in (token, *token.ancestors) if one.dep_ != "conj"), token)
    return first.dep_ == "pobj" and first.head.lower_ in {"like", "unlike"}


def is_unnamed(token: Token, cast: Cast) -> bool:
    """Say whether a word is somebody without a name, or a name that may be anybody's."""
    if token.tag_ == "NNP" and token.dep_ in SUBJECTS:
        starts = token.i == token.sent.start  # where any word has a capital
        return (name_of(token, cast) is None and not starts) or is_unsure(token, cast)
    known = name_of(token, cast) is not None or token.i in cast.antecedents
    general = child(token, "neg") is not None or any(
        one.lower_ in {"no", "any", "every", "each"} for one in children(token, "det")
    )
    return (
        is_someone(token) and not known and not general and not is_named_beside(token, cast.names)
    )


def is_unsure(token: Token, cast: Cast) -> bool:
    """Say whether a name may be somebody's, though nothing shows it: `Norsea`."""
    name = cast.names.at(token)
    if name is None or name.canonical in cast.people:
        return False
    where = token.dep_ == "pobj" and token.head.lower_ in _WHERE
    plain = token.i == token.sent.start and token.text.endswith("s")  # `Jurors convicted him`
    return (name.guessed or name.kind == "person") and not where and not plain


def others_than(pronoun: Token, cast: Cast) -> Iterator[Name]:
    """Give who is another than he: whose words he stands in, and of whom he is told to be.

    `“He left,” Roth said`, `As a member of Tom Roth's board, he left`.
    """
    says = pronoun.head.head
    said = pronoun.head.dep_ == "ccomp" and is_saying(says) and in_quotation(pronoun)
    speaker = child(says, "nsubj") if said else None
    name = name_of(speaker, cast) if speaker is not None else None
    if name is not None:
        yield name
    first = pronoun.sent[0]
    opened = first.lower_ == "as" and first.dep_ == "prep" and first.head == pronoun.head
    if opened and pronoun.dep_ in SUBJECTS:
        yield from people_of(first.subtree, cast)


def is_saying(verb: Token) -> bool:
    """Say whether somebody says something: not `was declared`."""
    return lemma_of(verb) in _SAYS and not is_passive(verb)


def fitting(names: Iterable[Name], word: str, cast: Cast) -> list[Name]:
    """List the people who may be he, or she; each once."""
    spoken = "he" if word in HE else "she"
    people = [name for name in names if name.canonical in cast.people]
    return [n for n in dict.fromkeys(people) if cast.pronoun_of.get(n.canonical, spoken) == spoken]

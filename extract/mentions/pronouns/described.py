"""What an article says that a person is: a name and its cast in, its descriptions out.

Read from what stands before a name or beside it: `Ruritania's defence minister Ida Roth`,
`Ida Roth, a former singer`, `Ida Roth is a singer`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import children, lemma_of

_ANOTHER = NOUNS["another"]
_FOR_WHAT = {"prime", "foreign", "defense", "defence", "interior", "finance", "acting"}
_TITLES = sections("titles")["title"] - NOUNS["office"] - NOUNS["someone"] - _ANOTHER - _FOR_WHAT
_LEADERS = {"leader", "premier"}
_HEADS = {"president", "premier", "chancellor", "king", "queen", "emperor", "ruler"}
"""Who the `Ruritanian leader` may be."""
_RUN = {"NOUN", "PROPN", "ADJ", "PART"}


@dataclass(frozen=True, slots=True)
class Description:
    """A noun, lower case, and what stands before it: `minister` of `prime`, `Peru`."""

    noun: str
    before: frozenset[str]


def description_of(noun: Token) -> Description:
    """Read what a noun in the text says somebody is."""
    return _description(noun, noun.lefts)


def descriptions_of(person: Name, cast: Cast) -> Iterator[Description]:
    """Give all that the article says a person is."""
    for i, (start, end) in cast.names.spans.items():
        if i != start or cast.names.by_token[i] != person:
            continue
        last = cast.doc[end - 1]
        yield from _run_before(cast.doc[start])
        beside = [last.head] if last.dep_ == "appos" else []
        beside += children(last, "appos")
        if last.dep_ == "nsubj" and lemma_of(last.head) in {"be", "become"}:
            beside += children(last.head, "attr")
        yield from (_description(one, one.lefts) for one in beside if one.pos_ == "NOUN")


def matches(told: Description, known: Description) -> bool:
    """Say whether what is told of somebody is what is known: not a minister by the president."""
    changed = known.before & _ANOTHER
    leads = told.noun in _LEADERS and bool(told.before) and _leads_a_state(known)
    same = told.noun == known.noun or leads
    return same and told.before <= known.before and changed <= told.before


def _leads_a_state(known: Description) -> bool:
    return known.noun in _HEADS or (known.noun == "minister" and "prime" in known.before)


def _run_before(first: Token) -> Iterator[Description]:
    """Read the nouns that stand right before a name: `former US President [Tom Roth]`."""
    run = []
    for one in reversed(first.doc[first.sent.start : first.i]):
        if one.lower_ in _TITLES:
            continue
        if one.pos_ not in _RUN and one.text != "-":
            break
        run.append(one)
    if run and run[0].pos_ in {"NOUN", "PROPN"}:
        yield _description(run[0], run[1:])


def _description(noun: Token, before: Iterable[Token]) -> Description:
    lemma = noun.lemma_.lower()
    words = set()
    for one in before:
        state = state_of(one.text)
        part = one.pos_ in {"NOUN", "PROPN"} or one.dep_ == "compound"
        # `the foreign minister` and `the Harvest candidate`, but `the bestselling author`
        tells = one.lower_ in _ANOTHER or (one.pos_ == "ADJ" and lemma in NOUNS["office"])
        tells = tells or one.ent_type_ == "NORP"
        if state is not None:
            words.add(state)
        elif part or tells:
            words.add(one.lower_)
    return Description(lemma, frozenset(words))

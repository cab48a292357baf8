"""What is compared of a mention: its predicate, its participants, its words, each weighed.

In: mentions and their articles. Out: one `Profile` a mention. Words weigh by how few articles
of the corpus at hand use them (inverse document frequency, Spärck Jones 1972); words that are
usual in all news weigh little even where the corpus is five articles.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from extract.lexicon import sections
from extract.lexicon.spelling import fold
from extract.lexicon.states import STATES
from extract.lexicon.stems import stem, stems_of
from extract.lexicon.synonyms import groups_of
from extract.mention import Mention, Role
from extract.merging.acts import THROWN, telling, thrown
from extract.merging.deaths import Name, age_of_dead, the_dead
from extract.merging.described import with_described, with_the_one
from extract.merging.further import Manner, manner_of
from extract.merging.governments import as_governments
from extract.merging.idf import Idf
from extract.merging.outcomes import named_in, outcomes_of, with_day_of
from extract.merging.stories import Stories, Vector
from extract.merging.targets import with_struck
from records.model import Article, EntityKind

_WORD = re.compile(r"[A-Za-z][A-Za-z.'’-]*[A-Za-z]|\d[\d,.]*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<=[^.!?:\"”] )[A-Z][A-Za-z.'’-]*[A-Za-z]|\b\d[\d,.]*")
"""A word with a capital that does not open a sentence, or a number."""
_NAME_COUNTS = 3
"""Two stories of one kind differ in names and numbers: each counts as so many other words."""
_STOP = frozenset(
    """the and that with for from his her their its was were has had been have are will would
    could which who whom this these those they them she him but not into over than then there
    after before when while where what about more most some any all one also such out off per
    said says according""".split()
)

TOLD_IN = sections("told_in")
_KINDS = sections("kinds") | {"attack": sections("kinds")["attack"] | {THROWN}}
NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Profile:
    """One mention, made ready to be compared with many others."""

    mention: Mention
    stems: frozenset[str]
    """Of the predicate; of its object where the verb is light."""
    groups: frozenset[str]
    kinds: frozenset[str]
    """Of event, broader than the groups."""
    rarity: float
    """How few articles have the predicate: an act told by all is most likely one and the same."""
    told: frozenset[str]
    """Groups of acts that its participants name and it can tell: `killed in a strike`."""
    names: frozenset[str]
    """Folded tokens of the named participants and places."""
    places: frozenset[str]
    agents: frozenset[str]
    patients: frozenset[str]
    participants: Vector
    words: Vector
    quote: Vector
    named_agents: frozenset[str]
    """Folded tokens of the agents that are known by name."""
    named_patients: frozenset[str]
    bodies: frozenset[str]
    """Of the named agents where none is a person: states and organisations."""
    nations: frozenset[str]
    """States that the agents are of, so far as their words tell: `Iraqi troops`; not of persons."""
    persons: frozenset[str]
    """Folded tokens of the persons that take part."""
    doers: frozenset[str]
    """Folded tokens of the agents, where all are persons whom its sentence names."""
    done_to: frozenset[str]
    """The same of the patients."""
    numbers: frozenset[str]
    """Of its sentence: ages, sums, magnitudes, counts."""
    dead: frozenset[Name]
    """Those whose death it tells."""
    age: str
    """Of whom it tells the death, if known."""
    outcome_of: frozenset[int]
    """Where the acts of its sentence stand that it tells the outcome of."""
    named_in: frozenset[int]
    """Where the nouns stand in which it names its act: `killed in a strike`."""
    manner: Manner


def profile_mentions(
    mentions: Sequence[Mention], articles: Mapping[str, Article]
) -> tuple[tuple[Profile, ...], Stories]:
    """Make the profile of each mention, in order, and compare the articles that hold them."""
    used = sorted({mention.article for mention in mentions})
    counts = {name: _story_words(articles[name].text) for name in used}
    idf = Idf(counts.values())
    stories = Stories({name: idf.weigh_article(count) for name, count in counts.items()})
    corpus = _Corpus(articles, idf, Idf(_stems_by_article(mentions, articles).values()))
    sentences = [articles[each.article].text[each.start : each.end] for each in mentions]
    dead = with_described(mentions, the_dead(mentions), sentences)
    dead = with_struck(mentions, with_the_one(mentions, dead, articles))
    named = named_in(mentions, articles)
    dated = map(as_governments, with_day_of(mentions, named))
    known = zip(dated, dead, outcomes_of(mentions, articles), named, strict=True)
    return tuple(_profile(*each, corpus) for each in known), stories


def _stems_by_article(
    mentions: Sequence[Mention], articles: Mapping[str, Article]
) -> Mapping[str, Counter[str]]:
    """Collect the predicates of each article."""
    found: dict[str, Counter[str]] = {}
    for mention in mentions:
        text = articles[mention.article].text
        stems = (each for lemma in telling(mention, text) for each in stems_of(lemma))
        found.setdefault(mention.article, Counter()).update(stems)
    return found


def dot(one: Vector, other: Vector) -> float:
    """Give the cosine of two vectors of unit length."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def text_vectors(texts: Sequence[str]) -> list[Vector]:
    """Make vectors of unit length of a few texts, weighed against one another."""
    counts = [Counter(_stems_in(text)) for text in texts]
    idf = Idf(counts)
    return [idf.weigh(count) for count in counts]


def _stems_in(text: str) -> list[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return [stem(word.removesuffix("'s").removesuffix("’s")) for word in words if word not in _STOP]


def _story_words(text: str) -> Counter[str]:
    """Count the stems of an article, names and numbers several times."""
    count = Counter(_stems_in(text))
    for each in _stems_in(" ".join(_NAME.findall(text))):
        count[each] += _NAME_COUNTS - 1
    return count


@dataclass(frozen=True, slots=True)
class _Corpus:
    """The articles, and how much a word and an act tell among them."""

    articles: Mapping[str, Article]
    words: Idf
    acts: Idf


def _profile(
    mention: Mention,
    dead: frozenset[Name],
    outcome_of: frozenset[int],
    act: frozenset[int],
    corpus: _Corpus,
) -> Profile:
    idf = corpus.words
    text = corpus.articles[mention.article].text
    quote = text[mention.start : mention.end]
    heads = [participant.head for participant in mention.participants]
    lemmas = telling(mention, text)
    stems = frozenset(each for lemma in lemmas for each in stems_of(lemma))
    groups = frozenset(name for lemma in lemmas for name in groups_of(lemma)) | thrown(mention)
    told = {act for head in heads for act in groups_of(head) if groups & TOLD_IN.get(act, NONE)}
    named = [each.name for each in mention.participants if each.kind] + list(mention.places)
    return Profile(
        mention=mention,
        stems=stems,
        groups=groups,
        kinds=frozenset(kind for kind, those in _KINDS.items() if groups & those),
        rarity=max((corpus.acts(each) for each in stems), default=0.0),
        told=frozenset(told),
        names=frozenset(token for name in named for token in fold(name)),
        places=frozenset(token for name in mention.places for token in fold(name)),
        agents=_tokens(mention, "agent") - _acts(mention, told),
        patients=_tokens(mention, "patient"),
        participants=idf.weigh(_tokens(mention, "agent", "patient", "other")),
        words=idf.weigh(stem(word) for word in {*mention.words, *mention.content}),
        quote=idf.weigh(_stems_in(quote)),
        named_agents=_named(mention, "agent"),
        named_patients=_named(mention, "patient"),
        bodies=NONE if _led_by_person(mention) else _named(mention, "agent"),
        nations=_nations(mention),
        persons=_named(mention, "agent", "patient", "other", kinds=("person",)),
        doers=_all_named(mention, "agent", quote),
        done_to=_all_named(mention, "patient", quote),
        numbers=frozenset(_NUMBER.findall(quote)),
        dead=dead,
        age=age_of_dead(mention, quote),
        outcome_of=outcome_of - act,
        named_in=act,
        manner=manner_of(mention, text),
    )


def _tokens(mention: Mention, *roles: str) -> frozenset[str]:
    chosen = [each for each in mention.participants if each.role in roles]
    tokens: set[str] = set()
    for participant in chosen:
        tokens |= fold(participant.name) if participant.kind else {stem(participant.head)}
        if participant.kind == "organisation":
            tokens |= {stem(word) for word in participant.name.split() if word.islower()}
    return frozenset(tokens)


def _acts(mention: Mention, told: Collection[str]) -> frozenset[str]:
    """Give the agents that are acts: the strike that killed is nobody."""
    heads = (
        each.head for each in mention.participants if not groups_of(each.head).isdisjoint(told)
    )
    return frozenset(stem(head) for head in heads)


def _named(
    mention: Mention, *roles: str, kinds: Collection[str] = get_args(EntityKind)
) -> frozenset[str]:
    """Fold the names of those who take these roles and have a name."""
    named = [each for each in mention.participants if each.role in roles and each.kind in kinds]
    return frozenset(token for each in named for token in fold(each.name))


def _all_named(mention: Mention, role: Role, quote: str) -> frozenset[str]:
    """Fold the names of those in a role, if all are persons whom the sentence names itself."""
    those = [each for each in mention.participants if each.role == role]
    if any(each.kind != "person" or each.name.split()[-1] not in quote for each in those):
        return NONE
    return frozenset(token for each in those for token in fold(each.name))


def _led_by_person(mention: Mention) -> bool:
    return any(each.role == "agent" and each.kind == "person" for each in mention.participants)


def _nations(mention: Mention) -> frozenset[str]:
    agents = (each for each in mention.participants if each.role == "agent")
    words = {word.lower() for each in agents if each.kind != "person" for word in each.name.split()}
    return frozenset(STATES[word] for word in words & STATES.keys())

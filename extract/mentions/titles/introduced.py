"""How an article introduced a thing: a bare noun in, the words that told which one it is out.

`The plane crashed` says nothing alone, where the sentence before spoke of `a Norsea plane`, or of
`a plane of Norsea`. What the article told of all its planes alike is put to the noun again, else
how the nearest one was told of, if no two were introduced or have different names.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import INDEFINITE, has_word
from extract.mentions.syntax.clauses import child, children
from extract.mentions.syntax.predicates import is_event_noun
from extract.mentions.syntax.quotation import in_quotation

_COMMON = {"NN", "NNS"}
_DESCRIBE = {"compound", "nmod", "amod", "poss"}
_RANKED = {"JJR", "JJS", "PRP$", "CD", "WP$"}
"""Tags of words that say which one of several in their own place only: `the largest`, `his`."""
_IN_TURN = set("next last previous first second third other same former later latest".split())
"""Words that tell one from others as it comes: `the next show` is not `the show`."""
_WHICH = {"of", "in", "on", "at", "near", "between", "against", "with", "to", "from", "by", "for"}
"""Prepositions of a phrase that says which one: `the bridge at Kalmar`."""
_AREAS = set(
    "area border city country county district island nation region state town village world".split()
)
"""What stands for where the story is, whatever else an article called so."""
_WINDOW = 12
"""Sentences within which a noun is taken up again."""
_ANY = {"any", "no", "every", "each"}
"""Words of one of a kind that nobody has met: `any attack on Norsea`."""
_LONGEST = 6
"""Words of such a phrase."""
_TELLING = {"prep", "prt", "relcl", "acl", "appos"}
_STOPS = {".", "!", "?"}
_POINTING = {"the", "this", "that"}


@dataclass(frozen=True, slots=True)
class Introduction:
    """The words that told which one a noun means."""

    before: tuple[Token, ...] = ()
    after: Token | None = None
    """The preposition of a phrase: `of Norsea`."""
    name: Name | None = None
    """A name that has the noun in it, to be written in its place: `Dock Street Church`."""

    def __bool__(self) -> bool:
        return bool(self.before) or self.after is not None or self.name is not None


def introduction(noun: Token, cast: Cast) -> Introduction:
    """Give the words that stood with a noun where the article described it."""
    if noun.tag_ not in _COMMON or noun.lower_ in _AREAS or not is_bare(noun):
        return Introduction()
    before = (one for one in noun.doc[: noun.sent.start] if one.lower == noun.lower)
    told = (one for one in before if not in_quotation(one) and not _is_in_a_credit(one))
    same = [one for one in told if one.tag_ in _COMMON | {"NNP"}]
    plain = [one for one in same if one.tag_ in _COMMON]
    words = _alike(tuple(_description(one, cast.timed)) for one in plain if _may_be_all(one))
    if words:
        another = noun.lower_ in NOUNS["group"] and _was_known(plain, cast)
        return Introduction() if another else Introduction(words)
    several = sum(map(_is_new, plain)) > 1
    event = is_event_noun(noun)  # `the attack` is not `an attack on Norsea` that is only feared
    met = [one for one in plain if not (event and _is_new(one))]
    phrases = [phrase for one in met if (phrase := _phrase(one, cast.timed)) is not None]
    alike = _alike(tuple(phrase.subtree) for phrase in phrases)
    several = several or any(has_word(one, _ANY, "det") for one in plain)
    if alike and not several:
        return Introduction(after=phrases[0])
    return Introduction() if several or event else _nearest(noun, same, cast)


def _alike(told: Iterable[tuple[Token, ...]]) -> tuple[Token, ...]:
    """Give the words that all who have any have alike."""
    found = [words for words in told if words]
    texts = {" ".join(one.lower_ for one in words) for words in found}
    return found[0] if len(texts) == 1 else ()


def _nearest(noun: Token, same: list[Token], cast: Cast) -> Introduction:
    """Give how the nearest one was told of, if what was told of them agrees.

    A definite noun means the nearest like one (Vieira and Poesio 2000), unless that is a new one
    of which nothing is told.
    """
    near = [one for one in same if _sentences(one, noun) <= _WINDOW]
    told = [each for one in near if (each := _told_of(one, cast))]
    if any(not (one <= two or two <= one) for one in told for two in told):
        return Introduction()
    for one in reversed(near):
        name = cast.names.at(one)
        if name is not None and _is_whole(name, noun):
            return Introduction(name=name)
        words = tuple(_description(one, cast.timed)) if _may_be_all(one) else ()
        if words or _is_new(one):
            return Introduction(words)
    return Introduction()


def _is_whole(name: Name, noun: Token) -> bool:
    """Say whether a name tells more than the noun that it ends on: `Dock Street Church`.

    A number may stand behind it: `Flight 188`.
    """
    words = name.canonical.lower().split()
    last = next((word for word in reversed(words) if not word.isdigit()), "")
    return len(words) > 1 and noun.lower_ == last and name.kind != "person"


def _may_be_all(noun: Token) -> bool:
    """Say whether a noun may tell of all that go by it: `the liberal justices` are some."""
    some = child(noun, "poss", "amod") is not None  # but `the six-party talks` are all
    return noun.tag_ != "NNS" or _is_new(noun) or not some


def _is_new(noun: Token) -> bool:
    """Say whether a noun is told of for the first time: `a plane`, `planes of Norsea`."""
    bare = noun.tag_ == "NNS" and child(noun, "det", "poss") is None
    return bare or any(each.lower_ in INDEFINITE for each in noun.lefts)


def _is_in_a_credit(word: Token) -> bool:
    """Say whether a picture's credit has run into a heading: `Tom Lind/AFP Work Economy grew`."""
    line = word.sent
    return not any(one.text in _STOPS for one in line[-3:]) and "/" in line.text


def _sentences(one: Token, other: Token) -> int:
    return sum(bool(each.is_sent_start) for each in one.doc[one.i + 1 : other.i])


def _told_of(noun: Token, cast: Cast) -> set[str]:
    """Give the words that tell which one a noun means: those of a name, or before it."""
    own = cast.names.at(noun)
    if own is not None:
        return set(own.canonical.lower().split()) - {noun.lower_}
    words = [one for one in _description(noun, cast.timed) if one.pos_ in {"NOUN", "PROPN", "ADJ"}]
    return {one.lower_ for each in words for one in each.subtree if not one.is_stop}


def _was_known(same: list[Token], cast: Cast) -> bool:
    """Say whether `the government` was told of before the only one described: it is another."""
    described = [bool(_description(one, cast.timed)) for one in same]
    before = same[: described.index(True)]
    return sum(described) == 1 and any(is_bare(one) for one in before)


def is_bare(noun: Token) -> bool:
    """Say whether `the` alone tells which one is meant."""
    left = [one for one in noun.lefts if not one.is_punct]
    only = len(left) == 1 and left[0].lower_ in _POINTING
    told = (one for one in noun.rights if one.dep_ in _TELLING and not _is_date(one))
    return only and all(one.left_edge.nbor(-1).text == "," for one in told)


def _is_date(phrase: Token) -> bool:
    """Say whether a phrase is a date that was hung on a noun: `called off the search on Sunday`."""
    words = [one for one in phrase.subtree if one != phrase]
    return bool(words) and all(one.ent_type_ in {"DATE", "TIME"} for one in words)


def _description(noun: Token, timed: Container[int]) -> list[Token]:
    """Give what stands before a noun, if a noun or a name is in it: `Norsea cargo plane`."""
    words = [one for one in children(noun, *_DESCRIBE) if one.i < noun.i]
    if words and words[0].left_edge.ent_iob_ == "I":
        return []  # the end of a name: `the Guild of [Peru]'s award`
    if any(one.tag_ in _RANKED or one.i in timed or one.text == "-" for one in words):
        return []
    if any(one.lower_ in _IN_TURN for one in words):
        return []
    if noun.lower_ == "government" and not any(map(_is_of_people, words)):
        return []  # `the government` is the state's, whatever town's was told of
    return words if any(_is_named(one) for one in words) else []


def _is_named(word: Token) -> bool:
    """Say whether a word before a noun is a noun, or of a land or people: `Scottish`."""
    return _is_of_people(word) or word.pos_ in {"NOUN", "PROPN"}


def _is_of_people(word: Token) -> bool:
    return word.ent_type_ == "NORP" or state_of(word.text) is not None


def _phrase(noun: Token, timed: Container[int]) -> Token | None:
    """Give the short phrase with a name that stands right behind a noun: `the ban on Norsea`."""
    for one in children(noun, "prep"):
        words = list(one.subtree)
        short = one.i == noun.i + 1 and one.lower_ in _WHICH and len(words) <= _LONGEST
        plain = all(word.i not in timed and word.dep_ not in {"relcl", "acl"} for word in words)
        if short and plain and any(word.pos_ == "PROPN" for word in words):
            return one
    return None

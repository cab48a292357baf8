"""One name for one bearer in all articles: mentions in, the same with their names agreed out.

Each article gives its people and bodies their names by itself (`extract/mentions/names/`), so that
many articles have `Berg` beside `Ida Berg`, `Fifa` beside `FIFA`, `UN` beside `United Nations`, and
a body that one parse took for a town. What most articles say holds for all, where that is safe;
what `content/entities.yaml` lists is never renamed. Headlines and quotes keep their own words.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.lexicon import NOUNS
from extract.lexicon.spelling import fold
from extract.mention import Mention, Participant
from extract.mentions.names.initials import is_known
from records.model import EntityKind

_MOST = 0.8
"""The share of articles that decides what a name is, or whose."""
_FULL = 2
"""Articles that must give the name in full."""
_SURE = 5
"""Articles from which on a kind is sure."""
_SELDOM = 3
"""So many times more often a body than a place: `in Norsea` is a misreading."""
_SMALL = {"of", "the", "and", "for", "on", "in", "de", "la"}
_BUILDINGS = NOUNS["place"] | NOUNS["grounds"] | {"house"}
_AMBIGUOUS = 2
"""So few letters stand for too much: AI is not Amnesty International."""
_INITIALS = re.compile(r"[A-Z]{2,6}")
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Names:
    """The articles that use each name, and as what."""

    articles: Mapping[str, frozenset[str]]
    kinds: Mapping[str, Counter[EntityKind]]
    """How many articles take it for each kind."""
    placed: Mapping[str, int]
    """How many articles have something happen there."""

    def use(self, name: str) -> int:
        return len(self.articles[name])

    def kind(self, name: str) -> EntityKind | None:
        """Give what most articles take it for; None for what is a place beside, and no more."""
        return max(self.kinds[name], key=lambda each: self.kinds[name][each], default=None)


def agree_on_names(mentions: Iterable[Mention], listed: Collection[str] = ()) -> list[Mention]:
    """Give each bearer one name and one kind in all articles; `listed` names stay as they are."""
    agreed = list(mentions)
    for same in (_spelled, _without_honours, _in_full):
        names = _names_in(agreed)
        pairs = {old: new for old, new in same(names) if old not in listed}
        renamed = {old: _last(old, pairs) for old in pairs}
        agreed = [_renamed(each, renamed) for each in agreed]
    names = _names_in(agreed)
    return [_of_one_kind(each, names) for each in agreed]


def _last(name: str, renamed: Mapping[str, str]) -> str:
    """Give what a name comes to, where the new one has a new one, too."""
    seen = {name}
    while (new := renamed.get(name)) is not None and new not in seen:
        seen.add(new)
        name = new
    return name


def _names_in(mentions: Sequence[Mention]) -> _Names:
    articles: dict[str, set[str]] = defaultdict(set)
    placed: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, dict[EntityKind, set[str]]] = defaultdict(lambda: defaultdict(set))
    for each in mentions:
        for one in (*each.participants, *each.named):
            if one.kind:
                articles[one.name].add(each.article)
                kinds[one.name][one.kind].add(each.article)
        for name in each.places:
            articles[name].add(each.article)
            placed[name].add(each.article)
    return _Names(
        {name: frozenset(used) for name, used in articles.items()},
        {
            name: Counter({kind: len(used) for kind, used in kinds[name].items()})
            for name in articles
        },
        Counter({name: len(used) for name, used in placed.items()}),
    )


def _spelled(names: _Names) -> Iterator[tuple[str, str]]:
    """Pair a name with the usual spelling of it: `Fifa` with `FIFA`, `Qasem` with `Qassem Lund`."""
    yield from _by_key(names, lambda name: _plain(name) if len(_plain(name)) > 2 else None)
    yield from _by_key(names, lambda name: fold(name) if _is_full_person(name, names) else None)


def _by_key(names: _Names, key: Callable[[str], Hashable | None]) -> Iterator[tuple[str, str]]:
    alike: dict[Hashable, list[str]] = defaultdict(list)
    for name in names.articles:
        if (found := key(name)) is not None:
            alike[found].append(name)
    for group in alike.values():
        usual = max(group, key=lambda name: (names.use(name), name))
        yield from ((name, usual) for name in group if name != usual)


def _plain(name: str) -> str:
    """Fold case, accents, dashes and apostrophes, and `-isation` to `-ization`."""
    text = unicodedata.normalize("NFKD", name).replace("’", "").replace("'", "").lower()
    text = "".join(char for char in text if not unicodedata.combining(char))
    return " ".join(_WORD.findall(text.replace("isation", "ization")))


def _without_honours(names: _Names) -> Iterator[tuple[str, str]]:
    """Pair `Sayyed Omar Said` with the `Omar Said` that more articles have."""
    for name in names.articles:
        words = name.split()
        shorter = (" ".join(words[n:]) for n in range(1, len(words) - 1))
        for each in shorter if _is_full_person(name, names) else ():
            if each in names.articles and names.use(each) >= max(_FULL, 2 * names.use(name)):
                yield name, each
                break


def _in_full(names: _Names) -> Iterator[tuple[str, str]]:
    """Pair a surname, and initials, with the one name that they are short for.

    What readers know by its initials goes by these: `United Nations` with `UN`.
    """
    by_short: dict[str, list[str]] = defaultdict(list)
    for name in names.articles:
        if _is_full_person(name, names):
            by_short[name.split()[-1]].append(name)
        elif names.kind(name) == "organisation" and " " in name:
            by_short["".join(w[0] for w in name.split() if w.lower() not in _SMALL)].append(name)
    for short, full in by_short.items():
        most = max(full, key=lambda name: (names.use(name), name))
        alone = names.use(most) >= max(_FULL, _MOST * sum(map(names.use, full)))
        kind = "organisation" if _INITIALS.fullmatch(short) else "person"
        known = short in names.articles and names.kind(short) == names.kind(most) == kind
        known = known and (len(short) > _AMBIGUOUS or is_known(short))
        if known and (alone or is_known(short)):
            yield (most, short) if is_known(short) else (short, most)


def _is_full_person(name: str, names: _Names) -> bool:
    return " " in name and names.kind(name) == "person"


def _renamed(mention: Mention, renamed: Mapping[str, str]) -> Mention:
    def one(each: Participant) -> Participant:
        known = each.kind and each.name in renamed
        return replace(each, name=renamed[each.name]) if known else each

    return replace(
        mention,
        participants=tuple(map(one, mention.participants)),
        named=tuple(dict.fromkeys(map(one, mention.named))),
        places=tuple(dict.fromkeys(renamed.get(name, name) for name in mention.places)),
    )


def _of_one_kind(mention: Mention, names: _Names) -> Mention:
    """Take a name for what nearly all articles take it for, and no body for a place."""

    def one(each: Participant) -> Participant:
        sure = _sure_kind(each.name, names) if each.kind else None
        return replace(each, kind=sure) if sure else each

    return replace(
        mention,
        participants=tuple(map(one, mention.participants)),
        named=tuple(dict.fromkeys(map(one, mention.named))),
        places=tuple(name for name in mention.places if not _is_no_place(name, names)),
    )


def _sure_kind(name: str, names: _Names) -> EntityKind | None:
    kinds = names.kinds[name]
    kind, most = max(kinds.items(), key=lambda each: each[1], default=(None, 0))
    return kind if most >= _SURE and most >= _MOST * kinds.total() else None


def _is_no_place(name: str, names: _Names) -> bool:
    """Say whether it is somebody, who was taken for a place: not `at the White House`."""
    building = name.split()[-1].lower() in _BUILDINGS
    kind = _sure_kind(name, names)
    somebody = kind in {"person", "organisation"} and not building
    return somebody and kind is not None and names.kinds[name][kind] >= _SELDOM * names.placed[name]

"""Which of two bearers of a surname is meant where it stands alone: names by token in, the
bearers of such places out.

`Mr Roth` and `Ms Roth` are told apart by their titles and first names. Else it is the one whom the
article names first, as long as nobody else of that surname was named in between, and not as
somebody's relative (`his son Tom Roth`): news calls the one it is about by the surname, and others
in full. Who is named as a relative only after the surname stood alone has it from that other one,
who may have no first name in the article: `President Roth … and first lady Ida Roth`.
"""

from collections.abc import Container, Iterable, Iterator, Mapping

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS, sections
from extract.mentions.names.aliases import YOUNGER, Name, leads_with_surname
from extract.mentions.names.votes import fold

_TITLES, _FIRST = sections("titles"), sections("firstnames")
_KIN = NOUNS["kin"] | {"lady"}
_BEHIND = YOUNGER | {"kc", "qc", "obe", "mbe", "mp"}
_WHERE = {"in", "across", "throughout", "outside", "into"}
_NEAR = 4
"""Words before a name among which may stand whose relative it is."""


def bearers_of_surnames(
    doc: Doc,
    by_token: Mapping[int, Name],
    spans: Mapping[int, tuple[int, int]],
    listed: Container[Name] = (),
) -> Iterator[tuple[int, Name]]:
    """Give the tokens of surnames that stand alone, and whose they are.

    A surname that the project lists for somebody stays that one's.
    """
    people = [
        (start, end, by_token[start])
        for start, end in sorted(set(spans.values()))
        if by_token[start].kind == "person"
    ]
    bearers: dict[str, dict[Name, int]] = {}
    for start, _, name in people:
        for surname in _surnames(name.canonical) if " " in name.canonical else ():
            bearers.setdefault(surname, {}).setdefault(name, start)
    spared = {surname for surname in bearers if _is_a_relatives(surname, doc, people)}
    last: dict[str, Name] = {}
    for start, end, name in people:
        for surname in _surnames(doc[start:end].text):
            known = bearers.get(surname, {})
            if end - start == 1 and len(known) == 1 and surname in spared and name not in listed:
                yield start, Name(doc[start].text, "person")
            elif end - start == 1 and len(known) > 1 and name not in listed:
                meant = _meant(doc, start, known, last.get(surname))
                if meant is not None or name in known:
                    yield start, meant or Name(doc[start].text, "person")
            elif name in known:
                last[surname] = name


def _is_a_relatives(surname: str, doc: Doc, people: Iterable[tuple[int, int, Name]]) -> bool:
    """Say whether the first who is named in full by it is a relative, and it stood alone before."""
    told = [(start, end) for start, end, _ in people if surname in _surnames(doc[start:end].text)]
    alone = min((start for start, end in told if end - start == 1), default=len(doc))
    full = min((start for start, end in told if end - start > 1), default=len(doc))
    return alone < full < len(doc) and _is_kin(doc, full)


def namesakes_of_states(
    doc: Doc, by_token: Mapping[int, Name], spans: Mapping[int, tuple[int, int]]
) -> Iterator[tuple[int, Name]]:
    """Give the tokens of surnames that are states' too: `Jordan` behind `Ida Jordan`.

    Where the state was named before, or the article is anywhere in it or of its people, they are
    the state's.
    """
    people = {_surname(name.canonical): name for name in by_token.values() if _is_full(name)}
    for state in {name for name in by_token.values() if name.kind == "state"}:
        person = people.get(fold(state.canonical))
        places = [i for i, name in by_token.items() if name == state]
        if person is not None and all(_may_be_a_surname(doc[i], state) for i in places):
            first = min(start for start, _ in spans.values() if by_token[start] == person)
            yield from ((i, person) for i in places if first < min(places))


def _is_full(name: Name) -> bool:
    return name.kind == "person" and " " in name.canonical


def _may_be_a_surname(word: Token, state: Name) -> bool:
    """Say whether a word may be somebody's: not `in Jordan`, not `Jordanian`."""
    where = word.dep_ == "pobj" and word.head.lower_ in _WHERE
    return word.text == state.canonical and not where


def _meant(doc: Doc, place: int, known: Mapping[Name, int], nearest: Name | None) -> Name | None:
    told = doc[place - 1].lower_ if place else ""
    sex = next((one for one in ("man", "woman") if told in _TITLES[one]), "")
    fits = [one for one in known if not sex or _sex(one) in {"", sex}]
    sure = [one for one in fits if sex and _sex(one) == sex]
    if len(fits) == 1 and sure:
        return fits[0]
    first = min(fits, key=lambda one: known[one], default=None)
    if first is None or known[first] > place or first != nearest:
        return None
    return None if _is_kin(doc, known[first]) else first


def _surname(text: str) -> str:
    words = fold(text).split()
    while len(words) > 1 and words[-1] in _BEHIND:
        words.pop()
    return words[-1]


def _surnames(text: str) -> set[str]:
    """Give what may be the surname: the last word, and the first of `Kim Jong Un`."""
    first = {fold(text).split()[0]} if leads_with_surname(text) else set()
    return {_surname(text), *first}


def _sex(name: Name) -> str:
    words = fold(name.canonical).split()[:-1]
    told = {one for one in ("man", "woman") if words and words[0] in _FIRST[one]}
    return told.pop() if len(told) == 1 else ""


def _is_kin(doc: Doc, start: int) -> bool:
    """Say whether somebody is named as whose relative he is: `his younger son Tom Roth`."""
    sentence = doc[start].sent.start
    return any(one.lower_ in _KIN for one in doc[max(sentence, start - _NEAR) : start])

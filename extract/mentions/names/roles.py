"""Who holds an office in an article: its parse and names in, `prime minister` -> the name out.

Read from `Prime Minister X`, `the prime minister, X` and `X, the chairman`.
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc

from extract.lexicon import NOUNS

_OTHER = NOUNS["another"]
_RANKS = {"gen.": "general", "gen": "general", "sen.": "senator", "gov.": "governor"}
_HONOURS = {"sir", "dame", "lord", "lady", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms."}
"""What may stand between an office and who holds it: `Prime Minister Sir X`."""


def offices(
    doc: Doc, people: Mapping[tuple[int, int], str], named: Mapping[int, str]
) -> dict[str, tuple[str, str]]:
    """Give each office that only one of the people holds, with whose it is: `Iraq`, or nothing.

    `people` are by their places in tokens, `named` is every name by token.
    """
    holders: dict[str, dict[str, str]] = {}
    for (start, end), name in people.items():
        for role, owner in _offices(doc, start, end, named):
            known = holders.setdefault(role, {})
            known[name] = known.get(name) or owner
    return {role: next(iter(one.items())) for role, one in holders.items() if len(one) == 1}


def _offices(doc: Doc, start: int, end: int, named: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    known = NOUNS["office"]
    last = doc[end - 1]
    while start and doc[start - 1].lower_ in _HONOURS:
        start -= 1
    before = doc[max(0, start - 4) : start]
    for size in (1, 2, 3):
        text = before[-size:].text.lower().strip(" ,") if len(before) >= size else ""
        role = _RANKS.get(text, text)
        if role in known and not _is_another(doc, start - size):
            yield role, next((named[i] for i in range(start - size - 2, start) if i in named), "")
    apposed = [last.head] if last.dep_ == "appos" else []
    apposed += [child for child in last.children if child.dep_ == "appos"]
    for noun in apposed:
        phrase = doc[max(noun.left_edge.i, noun.i - 2) : noun.i + 1].text.lower()
        below = (one for one in noun.subtree if not start <= one.i < end)
        owner = next((named[one.i] for one in below if one.i in named), "")
        told = (role for role in known if phrase.endswith(role))
        firsts = ((role, noun.i + 1 - len(role.split())) for role in told)
        yield from ((role, owner) for role, first in firsts if not _is_another(doc, first))


def _is_another(doc: Doc, first: int) -> bool:
    """Say whether the word before an office makes another of it."""
    before = [doc[i].lower_ for i in range(max(0, first - 2), first)]
    return bool(before) and (before[-1] in _OTHER or (before[-1] == "-" and before[0] in _OTHER))

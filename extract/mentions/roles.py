"""Who holds an office in an article: its parse and names in, `prime minister` -> the name out.

Read from `Prime Minister X`, `the prime minister, X` and `X, the chairman`.
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc

from extract.lexicon import sections

_RANKS = {"gen.": "general", "gen": "general", "sen.": "senator", "gov.": "governor"}


def offices(doc: Doc, people: Mapping[tuple[int, int], str]) -> dict[str, str]:
    """Give each office that only one of the people holds, by their places in tokens."""
    holders: dict[str, set[str]] = {}
    for (start, end), name in people.items():
        for role in _offices(doc, start, end):
            holders.setdefault(role, set()).add(name)
    return {role: min(names) for role, names in holders.items() if len(names) == 1}


def _offices(doc: Doc, start: int, end: int) -> Iterator[str]:
    known = sections("nouns")["office"]
    before = doc[max(0, start - 4) : start]
    for size in (1, 2, 3):
        text = before[-size:].text.lower().strip(" ,") if len(before) >= size else ""
        role = _RANKS.get(text, text)
        if role in known:
            yield role
    last = doc[end - 1]
    apposed = [last.head] if last.dep_ == "appos" else []
    apposed += [child for child in last.children if child.dep_ == "appos"]
    for noun in apposed:
        phrase = doc[max(noun.left_edge.i, noun.i - 2) : noun.i + 1].text.lower()
        yield from (role for role in known if phrase.endswith(role))

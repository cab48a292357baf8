"""Which organisation `the company` is in an article: its parse and names in, noun -> name out.

Read from the name itself (`Royal Bank of X`), from what is put beside it (`X, the airline`, `the
lender X`), from `X is an airline` and from what only a company has (`X's sales`). A noun stands for
an organisation only where one is called so, and `the company` only where no other is spoken of
nearly as often.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS, sections
from extract.mentions.names.aliases import is_full_name

_COMPANIES = NOUNS["company"]
_BODIES = _COMPANIES | NOUNS["body"]
_ACCOUNTS = NOUNS["account"]
_SUFFIXES = sections("titles")["company"]
_ANY = {"company", "firm", "group"}
_VAGUE = _ANY | {"organisation", "organization", "agency"}


def bodies(
    doc: Doc, organisations: Mapping[tuple[int, int], str], others: Mapping[tuple[int, int], str]
) -> dict[str, str]:
    """Give each noun that only one of the organisations is called, by their places in tokens.

    Of the `others`, who were taken for people, one may be a company that has accounts.
    """
    rivals = {name for (_, end), name in others.items() if _has_accounts(doc[end - 1])}
    holders = {noun: {name for name in rivals if not is_full_name(name)} for noun in _ANY}
    for (start, end), name in organisations.items():
        for noun in (*_in_name(doc, start, end), *_beside(doc[end - 1])):
            holders.setdefault(noun, set()).add(name)
            if noun in _COMPANIES:
                for word in _ANY:
                    holders.setdefault(word, set()).add(name)
    counts = Counter(organisations.values())
    return {
        noun: name
        for noun, names in holders.items()
        if len(names) == 1 and _leads(name := min(names), counts, alone=noun not in _VAGUE)
    }


def _leads(name: str, counts: Counter[str], *, alone: bool) -> bool:
    """Say whether no other organisation is spoken of nearly as often."""
    others = (number for other, number in counts.items() if other != name)
    return alone or max(others, default=0) * 2 <= counts[name]


def _in_name(doc: Doc, start: int, end: int) -> Iterator[str]:
    for token in doc[start:end]:
        for form in (token.lower_, token.lower_.removesuffix("s")):
            if form in _BODIES and end - start > 1:
                yield form
        if token.lower_ in _SUFFIXES - {"group", "holdings", "company"}:
            yield "company"


def _beside(last: Token) -> Iterator[str]:
    """Give the nouns that are said of a name: before it, after it, or as `is an airline`."""
    apposed = [last.head] if last.dep_ == "appos" else []
    apposed += [one for one in last.children if one.dep_ in {"appos", "compound", "nmod"}]
    if last.dep_ == "nsubj" and last.head.lemma_ == "be":
        apposed += [one for one in last.head.children if one.dep_ == "attr"]
    if _has_accounts(last):
        yield "company"
    for one in apposed:
        form = one.lemma_.lower()
        if one.pos_ == "NOUN" and form in _BODIES:
            yield form


def _has_accounts(last: Token) -> bool:
    """Say whether sales or a profit are a name's, as a company's are: `Norsea's sales`."""
    owned = [last.head] if last.dep_ == "poss" else []
    if last.dep_ == "nsubj":
        owned += [one for one in last.head.children if one.dep_ == "dobj"]
    return any(one.lemma_.lower() in _ACCOUNTS for one in owned)

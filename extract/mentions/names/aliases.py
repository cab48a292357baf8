"""Which forms are one bearer's: the places that name somebody in, a name for each form out.

`Soleimani` belongs to `Qasem Soleimani`, `Apple` to `Apple Inc.`, `PMU` to what it abbreviates,
wherever one longer form only is possible. The kind is the one that most places speak for.
"""

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, replace

from extract.lexicon import NOUNS, sections
from extract.lexicon.spelling import fold as spelled
from extract.lexicon.states import state_of
from extract.mentions.names.votes import (
    Spot,
    fold,
    is_persons_own,
    usual_spelling,
    votes_by_form,
)
from records.model import EntityKind

_COMPANY = sections("titles")["company"]
_ACRONYM = 4
"""Letters of a name in capitals that may be its initials: longer ones are a heading's."""
_PAPERS = {"times", "post", "journal"}
"""How papers are called for short, before their whole name too."""
_HEADS = NOUNS["place"] | NOUNS["grounds"] | NOUNS["club"] | NOUNS["company"] | NOUNS["body"]
_HEADS |= _PAPERS
"""Nouns that close a name and may stand for it: not those of a state's bodies (`the Army`)."""
_HYPHENED = re.compile(r"[A-Z]\w+ [A-Z]\w+-[a-z]\w+")
_OFFICES = NOUNS["office"] | NOUNS["someone"]
_FIRST_NAMES = sections("firstnames")["man"] | sections("firstnames")["woman"]
_SURNAMES_FIRST = sections("surnames")["first"]
"""Surnames that stand before the given name: `Kim Jong Un`."""
YOUNGER = {"jr", "sr", "jnr", "snr", "ii", "iii", "iv"}
"""Behind a surname, what tells two of one name apart."""
_HOLY = {"san", "santa", "saint", "st", "sao"}
"""Before a first name in what is called after a town: `San Diego Chargers`."""
_SURE = 3
"""Votes of a sure sign, such as a title."""
_LONGEST = 3
"""Words of a name that begins with a first name: more are an institute's, or a film's."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the article's readers know its bearer."""

    canonical: str
    kind: EntityKind
    guessed: bool = False
    """Whether nothing but its capital speaks for any kind: `Thriller`."""
    thing: bool = False
    """Whether a ship, a medicine or a film bears it, which takes no part."""


def is_full_name(text: str) -> bool:
    """Say whether a name is a first name and a surname: not `Thomas`, nor `Martin plc`."""
    words = fold(text).split()
    plain = all(word[:1].isupper() and word[1:2].islower() for word in text.split()[:2])
    short = 1 < len(words) <= _LONGEST and words[-1] not in _COMPANY
    holy = words[:1] and words[0] in _HOLY
    return short and plain and not holy and not _FIRST_NAMES.isdisjoint(words[:-1])


def forms_of(spots: list[Spot], known: dict[str, Name], plain: Container[str]) -> dict[str, Name]:
    """Give each folded form its name: the bearer's fullest form, and the kind most voted for.

    `plain` words, which the article writes without a capital too, are nobody's surname: of
    `Norsea Legacy`, `Norsea` is not the first name.
    """
    written: dict[str, Counter[str]] = {}
    for spot in spots:
        written.setdefault(fold(spot.text), Counter())[spot.text] += 1
    votes = votes_by_form(spots)
    usual = usual_spelling(written, votes)
    two = {form for form in written if len(form.split()) == 2 and form.split()[1] in plain}
    first: dict[str, int] = {}
    for spot in spots:
        form = fold(spot.text)
        first[form] = min(spot.start, first.get(form, spot.start))
    full = {}
    for form in written:
        others = {one for one in written if not _is_namesake(form, one, first, votes)}
        full[form] = _fullest(form, written, votes, others, no_surname=two)
    full = {form: usual.get(whole, whole) for form, whole in full.items()}
    full |= _called_by_their_head(first, full, votes)
    pooled: dict[str, Counter[EntityKind]] = {}
    for form, whole in full.items():
        pooled.setdefault(whole, Counter()).update(votes[form])
    things = {full[form] for form in _things(spots)}
    return {
        form: known.get(whole)
        or replace(_named(written[whole], pooled[whole]), thing=whole in things)
        for form, whole in full.items()
    }


def _things(spots: list[Spot]) -> set[str]:
    """Give the forms that are called things more surely than people."""
    called = Counter(fold(spot.text) for spot in spots if spot.thing)
    people = Counter(fold(spot.text) for spot in spots for vote in spot.votes if vote == "person")
    return {form for form, number in called.items() if number * _SURE > people[form]}


def _named(written: Counter[str], votes: Counter[EntityKind]) -> Name:
    # Datelines and headings write in capitals what the story does not.
    plain = [form for form in written if len(form) <= _ACRONYM or not form.isupper()] or written
    text = max(plain, key=lambda form: (written[form], form))
    state = state_of(text)
    if state:
        return Name(state, "state")
    kind = max(votes, key=lambda kind: (votes[kind], kind)) if votes else "organisation"
    return Name(_without_company(text), kind, guessed=not votes)


def _without_company(text: str) -> str:
    words = text.replace(",", "").split()
    while len(words) > 1 and words[-1].lower() in _COMPANY - {
        "group",
        "holdings",
        "company",
        "corporation",
    }:
        words.pop()
    return " ".join(words) if len(words) > 1 or "," in text or words else text


def _fullest(
    form: str,
    written: dict[str, Counter[str]],
    votes: dict[str, Counter[EntityKind]],
    others: Container[str],
    *,
    no_surname: Container[str],
) -> str:
    """Find the one longer form of `others` that this is short for: a surname, an acronym."""
    words = form.split()
    if any(state_of(text) for text in written[form]):
        return form
    longer = [
        other
        for other in written
        if other in others
        and not _is_elsewhere(votes[form], votes[other])
        and not _is_told_apart(words, other.split(), written)
        and (_short_for(words, other.split(), votes[other]) or _leads(form, written[other]))
        and not (other in no_surname and words == other.split()[:1])
    ]
    tops = [one for one in longer if not any(_is_part(one, two, votes[two]) for two in longer)]
    alike = len({spelled(one) for one in tops}) == 1
    return tops[0] if alike else form


def _is_elsewhere(short: Counter[EntityKind], longer: Counter[EntityKind]) -> bool:
    """Say whether a place is called as a body's name, or a person's surname, is: `in Ford`."""
    body = short["place"] > short["organisation"] and longer["organisation"] > 0
    return body or (short["place"] > short["person"] and is_persons_own(longer))


def _is_told_apart(words: list[str], longer: list[str], written: Container[str]) -> bool:
    """Say whether the article tells two of one name apart: `Roth Jr.` from `Roth`."""
    if longer[-1] not in YOUNGER or words[-1] in YOUNGER:
        return False
    return f"{words[-1]} {longer[-1]}" in written or " ".join(longer[:-1]) in written


def _leads(form: str, written: Counter[str]) -> bool:
    """Say whether a surname stands before a hyphened given name: `Roh` of `Roh Min-in`."""
    return any(form == fold(text.split()[0]) for text in written if _HYPHENED.fullmatch(text))


def leads_with_surname(text: str) -> bool:
    """Say whether a name may begin with its surname: `Roh Min-in`, `Kim Jong Un`."""
    return bool(_HYPHENED.fullmatch(text)) or fold(text).split()[0] in _SURNAMES_FIRST


def _is_namesake(
    form: str, other: str, first: dict[str, int], votes: dict[str, Counter[EntityKind]]
) -> bool:
    """Say whether a firm only bears the surname of who is told behind it: `Ford`, `Bill Ford`."""
    firm = votes[form]["organisation"] >= votes[form]["person"] + _SURE
    return firm and votes[other]["person"] > 0 and first[form] < first[other]


def _called_by_their_head(
    first: dict[str, int], full: dict[str, str], votes: dict[str, Counter[EntityKind]]
) -> dict[str, str]:
    """Give whose head alone a name is: `City` behind the one `Kalmar City` told before it."""
    named = [form for form in full if not votes[form].keys() & {"person", "state"}]
    found: dict[str, str] = {}
    for short in (form for form in named if form in _HEADS and full[form] == form):
        ends = {full[one] for one in named if one.split()[1:][-1:] == [short]}
        before = [one for one in ends if first[one] < first[short]]
        if len(ends) == 1 and (before or short in _PAPERS):
            found[short] = ends.pop()
    return found


def _short_for(words: list[str], longer: list[str], votes: Counter[EntityKind]) -> bool:
    if len(longer) <= len(words) or votes["state"]:
        return False
    if is_persons_own(votes):
        own = longer[:-1] if longer[-1] in YOUNGER and words[-1] not in YOUNGER else longer
        longer = own if len(own) > len(words) else longer
        first = len(words) == 1 and words == longer[:1]
        ends = len(words) == 2 and [longer[0], longer[-1]] == words  # `Ana Maria Roth`
        first = first and (len(longer) == 2 or words[0] in _SURNAMES_FIRST)
        return longer[-len(words) :] == words or ends or first
    founder = len(longer) == 2 and longer[0] in _FIRST_NAMES  # `Hardie` of the firm `James Hardie`
    short = longer[: len(words)] == words and longer[-1] in _COMPANY
    short = short or (founder and words == longer[1:])
    short = short or [*words, "s"] == longer  # `Moody's` where it owns something
    initials = "".join(word[0] for word in longer if word not in {"of", "the", "and", "for"})
    known = initials.startswith(words[0]) and (len(words[0]) > 2 or words[0] == initials)
    known = known and longer[-1] not in _OFFICES  # `NSA` is no National Security Adviser
    return short or (len(words) == 1 and len(words[0]) > 1 and known)


def _is_part(one: str, two: str, votes: Counter[EntityKind]) -> bool:
    """Say whether a form is short for another, or begins or ends it."""
    part = len(two) > len(one) and (two.endswith(one) or two.startswith(one))
    return part or _short_for(one.split(), two.split(), votes)

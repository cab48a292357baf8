"""States by any of their names: a word such as `U.S.` or `Iraqi` in, the state out, and back.

The table is general knowledge (`lexicon/states.tsv`): names, short forms, adjectives, peoples.
"""

from functools import cache

from extract.lexicon import rows


def state_of(text: str) -> str | None:
    """Give the state that a word or phrase names or describes: `Iraqi` -> `Iraq`."""
    return _by_word().get(text.replace("’", "'").strip())


def province_of(text: str) -> str | None:
    """Give the name of a province that is shortened behind a town: `Fla.` -> `Florida`."""
    return _provinces().get(text)


@cache
def _provinces() -> dict[str, str]:
    return {short: name for short, name, *_ in rows("provinces")}


def is_people(text: str) -> bool:
    """Say whether a name is a people's: `Syrians`, whose adjective is `Syrian`."""
    last = text.split("-")[-1]
    return last.endswith("s") and state_of(last[:-1]) is not None


def is_of_state(text: str) -> bool:
    """Say whether a word is an adjective or a people's name, not the state's: no `U.S.`, `UK`."""
    return text in _peoples()


@cache
def _peoples() -> frozenset[str]:
    return frozenset(word for _, _, people, _ in _table() for word in people.split())


def adjective_of(state: str) -> str:
    """Give what stands before a noun: `Iraq` -> `Iraqi`, `United States` -> `US`."""
    return _forms().get(state, (state, state))[1]


def short_state(state: str) -> str:
    """Give the short form of a state for titles: `United States` -> `US`."""
    return _forms().get(state, (state, state))[0]


@cache
def _table() -> tuple[tuple[str, str, str, str], ...]:
    padded = ((*row, "", "", "")[:4] for row in rows("states"))
    return tuple((name, short, people, aliases) for name, short, people, aliases in padded)


@cache
def _by_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, short, people, aliases in _table():
        for word in [name, short, *people.split(), *aliases.split()]:
            found.setdefault(word.replace("_", " "), name)
    found.pop("", None)
    return found


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Give each state's short form and its adjective; `US` serves for both."""
    forms: dict[str, tuple[str, str]] = {}
    for name, short, people, _ in _table():
        adjective = people.split()[0].replace("_", " ") if people else short or name
        forms[name] = (short or name, short if short.isupper() else adjective)
    return forms


def _in_small_letters() -> dict[str, str]:
    """Lead each state's names and its people's to one: `iranians`, `iranian`, `iran`."""
    found = {}
    for name, short, people, others in _table():
        for word in (name, short, *people.split(), *others.split()):
            found[word.lower().replace("_", " ")] = name.lower()
    found.pop("", None)
    return found


STATES = _in_small_letters()
"""Each word for a state or its people, in small letters, with the state."""

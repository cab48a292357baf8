"""Where a name begins and ends: what the recogniser cut or took along, put right."""

import pytest

from extract.mentions.names.names import find_names
from tests.reading import parsed


def _named(text: str) -> set[str]:
    return {name.canonical for name in find_names(parsed(text)).by_token.values()}


def test_an_owners_mark_ends_no_name_behind_what_the_body_is_of() -> None:
    """`The Centers for Flood Control's effort` is the effort of the Centers."""
    text = "It was tracked through the Centers for Flood Control and Prevention’s (CFCP) effort."

    assert _named(text) == {"Centers for Flood Control and Prevention"}

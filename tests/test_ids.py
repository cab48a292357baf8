"""Words become an id."""

import pytest

from records.ids import id_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It Won’t — again!", "it-wont-again"),
        ("Łódź: Straße Ærø", "lodz-strasse-aero"),
        ("Музей", ""),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_an_id_is_ascii_and_no_path(text: str, expected: str) -> None:
    """An id can name a file anywhere, and only a file in its folder."""
    assert expected == id_of(text)

"""How wide a date is: an EDTF in, days out."""

from records.edtf import Edtf

_MONTH = 27
"""Days from the first to the last of the shortest month."""


def is_wide(edtf: Edtf) -> bool:
    """Say whether a date is a month or more."""
    return width_of(edtf) >= _MONTH


def width_of(edtf: Edtf) -> int:
    """Give the days from the first to the last, or very many where it is open."""
    if edtf.earliest is None or edtf.latest is None:
        return 99999
    return (edtf.latest - edtf.earliest).days

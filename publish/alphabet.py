"""The order of names in the lists of a site: as a reader looks for them.

In: a name. Out: what to sort it by. Capitals and accents count only between names that are else
alike (`Émile` before `Fatima`, `crime` before `Diplomacy`); other scripts follow the Latin one.
"""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")
"""Not the marks of other scripts, which make letters of their own."""


def alphabetical(name: str) -> tuple[str, str]:
    """Give what a name is sorted by."""
    letters = _ACCENTS.sub("", unicodedata.normalize("NFD", name.casefold()))
    return unicodedata.normalize("NFC", letters), name

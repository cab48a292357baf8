"""Make an id of words: it names a file, and often a page.

In: text. Out: lower-case ASCII words joined by hyphens, as `values.read_slug` accepts them.
"""

import re
import unicodedata

_LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)


def id_of(text: str) -> str:
    """Write a text as an id; empty where no letter has a Latin base."""
    folded = unicodedata.normalize("NFKD", text.lower().translate(_LATIN))
    ascii_only = re.sub(r"['’‘`]|[^\x00-\x7f]", "", folded)
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")

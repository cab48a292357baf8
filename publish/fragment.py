"""Links that open an article at the quoted words: text fragments.

In: an article's URL, its text and the place of a passage. Out: the URL with `#:~:text=…` as
the "URL Fragment Text Directives" specification advises: up to 300 characters in full, longer
passages by their first and last words, a very short one, or one whose words come earlier too,
with the words before it. Browsers that do not know text fragments, and pages that have changed,
open at the top.
"""

from urllib.parse import quote, urldefrag

_EXACT = 300
_END_WORDS = 5
_SHORT = 3


def text_fragment(url: str, text: str, found: tuple[int, int]) -> str:
    """Give the URL that opens at the passage."""
    start, end = found
    words = text[start:end].split()
    whole = " ".join(words)
    one_paragraph = "\n\n" not in text[start:end]
    if len(whole) <= _EXACT and one_paragraph:
        directive = _encoded(whole)
    else:
        directive = f"{_encoded(words[:_END_WORDS])},{_encoded(words[-_END_WORDS:])}"
    # What a browser looks for must not reach over the end of a paragraph.
    before = text[:start].rstrip().rsplit("\n\n", 1)[-1].split()[-_SHORT:]
    if before and (len(words) <= _SHORT or _comes_earlier(whole, text[:start])):
        directive = f"{_encoded(before)}-,{directive}"
    return f"{urldefrag(url).url}#:~:text={directive}"


def _comes_earlier(whole: str, before: str) -> bool:
    """Say whether a browser would stop at an earlier place: the first match wins."""
    start = " ".join(whole.split()[:_END_WORDS]) if len(whole) > _EXACT else whole
    return start.casefold() in " ".join(before.split()).casefold()


def _encoded(words: str | list[str]) -> str:
    """Encode what the directive's own grammar uses (`-`, `,`, `&`) besides what URLs demand."""
    joined = words if isinstance(words, str) else " ".join(words)
    return quote(joined, safe="").replace("-", "%2D")

"""Take the marks of Markdown's emphasis off an article's text: `**Jane Doe**` is a name.

In: text. Out: the same text without the marks; what stands between them is as it was. The rule
is CommonMark's in short (section 6.2): a mark opens before a word and closes behind one.
"""

import re

_MARK = re.compile(r"[*_]\S")
_EMPHASIS = re.compile(
    r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*\\])\1(?![\w*])"
    r"|(?<![\w\\])(_{1,3})(?=[^\s_])([^_\n]*[^\s_\\])\3(?!\w)"
)


def without_emphasis(text: str) -> str:
    """Drop the asterisks and underscores around emphasised words; a lone one stays."""
    return _EMPHASIS.sub(lambda match: match[2] or match[4], text) if _MARK.search(text) else text

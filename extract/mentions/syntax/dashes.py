"""What stands behind a dash: a word of the parse in, yes or no out."""

from spacy.tokens import Token

from extract.neighbours import before

_SPACED = {"-", "–"}
_ALWAYS = {"—", "--"}


def is_behind_dash(one: Token) -> bool:
    """Say whether a dash sets a phrase apart: `fell to $3 [- its lowest price]`.

    What follows the second of two dashes goes on with the clause.
    """
    dash = before(one.left_edge)
    if not _is_dash(dash) or dash.sent != one.sent:
        return False
    return sum(map(_is_dash, dash.doc[dash.sent.start : dash.i + 1])) % 2 == 1


def is_before_dash(one: Token) -> bool:
    """Say whether a dash stands behind a phrase in its sentence: `said [- on Monday -] that`."""
    return any(map(_is_dash, one.doc[one.right_edge.i + 1 : one.sent.end]))


def _is_dash(mark: Token) -> bool:
    """Say whether a mark is no hyphen."""
    spaced = mark.text in _SPACED and bool(before(mark).whitespace_) and mark.tag_ == ":"
    return mark.text in _ALWAYS or spaced

"""What a parser often gets wrong in news, and can be put right: a parse in, the changes out.

`A ferry carrying 100 people capsized` leads it down the garden path: it takes `people capsized` for
`people who were capsized`, and finds no verb for the ferry. Each rule says what it mends, and is
asked of every token: what puts a verb back to its subject is in `subjects.py`, what is none behind
a preposition in `governed.py`, of other verbs in `verbs.py`, of phrases and names in `phrases.py`,
of what `and` joins in `joined.py`, of relative clauses in `relatives.py`, of deeds and sayings in
`deeds.py`, of deeds that are another's in `unshared.py`, of marks in `marks.py`, of what stands in
a town in `placed.py`.
"""

from spacy.tokens import Doc

from extract.misparses.deeds import (
    as_aired,
    as_beheaded,
    as_deed,
    as_done_by,
    as_given,
    as_outcome,
    as_parted_quote,
    as_second_subject,
    as_speaker,
)
from extract.misparses.governed import (
    as_act_below,
    as_clause,
    as_day_of_clause,
    as_governed,
    as_led_in,
    as_under,
)
from extract.misparses.hanging import Mended
from extract.misparses.joined import (
    as_both,
    as_case,
    as_hyphened,
    as_joined,
    as_listed_below,
    as_listed_subject,
    as_officer,
    as_prefixed,
    as_two,
    as_well,
)
from extract.misparses.marks import as_closing
from extract.misparses.phrases import (
    as_age,
    as_award,
    as_beside,
    as_borne,
    as_dated,
    as_held,
    as_listed,
    as_one,
    as_preposition,
    as_score,
    as_several,
    as_town,
    as_worth,
)
from extract.misparses.placed import as_based, as_owned, as_placed
from extract.misparses.relatives import (
    as_begun,
    as_in_force,
    as_sent,
    as_somebody,
    as_taken_place,
    as_that,
    as_who,
    as_within,
    as_wrought,
)
from extract.misparses.subjects import (
    as_load,
    as_main_verb,
    as_met,
    as_reduced,
    as_set_apart,
    as_told_later,
    as_writer,
    hung,
    is_led_astray,
    lone_subject,
    lost_subject,
)
from extract.misparses.unshared import as_aged, as_described, as_gone_on, as_side, as_tried
from extract.misparses.verbs import (
    as_allowed,
    as_built,
    as_called,
    as_helped,
    as_left,
    as_made_so,
    as_published,
    as_said,
    as_said_on,
    as_scheduled,
    as_undergone,
    as_wounded,
)

__all__ = ["Mended", "mended"]

_RULES = (
    as_closing,
    as_preposition,
    as_score,
    as_several,
    as_town,
    as_placed,
    as_based,
    as_owned,
    as_worth,
    as_governed,
    as_under,
    as_led_in,
    as_clause,
    as_act_below,
    as_day_of_clause,
    as_load,
    as_main_verb,
    as_scheduled,
    as_beside,
    as_within,
    as_begun,
    as_taken_place,
    as_wrought,
    as_in_force,
    as_sent,
    as_who,
    as_somebody,
    as_that,
    as_undergone,
    as_wounded,
    as_left,
    as_built,
    as_published,
    as_made_so,
    as_deed,
    as_speaker,
    as_outcome,
    as_aired,
    as_second_subject,
    as_parted_quote,
    as_beheaded,
    as_done_by,
    as_described,
    as_tried,
    as_aged,
    as_gone_on,
    as_side,
    as_given,
    as_listed,
    as_one,
    as_dated,
    as_borne,
    as_held,
    as_said,
    as_said_on,
    as_called,
    as_allowed,
    as_joined,
    as_officer,
    as_listed_subject,
    as_listed_below,
    as_well,
    as_case,
    as_both,
    as_prefixed,
    as_hyphened,
    as_two,
    as_helped,
    as_reduced,
    as_set_apart,
    as_told_later,
    as_met,
    as_writer,
    as_age,
    as_award,
)


def mended(doc: Doc) -> dict[int, Mended]:
    """Give the tokens that are to be hung elsewhere, or as something else."""
    found: dict[int, Mended] = {}
    for token in doc:
        subject = lost_subject(token) if is_led_astray(token) else lone_subject(token)
        if subject is not None and subject.i not in found:
            found.update(hung(token, subject))
        for rule in _RULES:
            found.update(rule(token))
    return {i: put for i, put in found.items() if not _is_in_circle(i, doc, found)}


def _is_in_circle(i: int, doc: Doc, found: dict[int, Mended]) -> bool:
    """Say whether a token would hang on itself, by way of others: no parse may hold that."""
    seen: set[int] = set()
    at = i
    while at not in seen:
        seen.add(at)
        at = found[at].head if at in found else doc[at].head.i
    return at == i and len(seen) > 1

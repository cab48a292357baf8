"""What a reader should know of an event before reading on, in short notes beside its title.

In: an event and its passages. Out: badges: no editor has seen it, its sources differ and on
what, its date is not exact, it was corrected.
"""

from collections.abc import Iterable, Sequence

from publish import urls, words
from publish.catalog import Quoted
from publish.figures import meaning_of
from publish.parts import Badge
from publish.units import unit_of
from records.edtf import Edtf, overlap
from records.model import Event, Figure


def badges(event: Event, quoted: Sequence[Quoted]) -> tuple[Badge, ...]:
    """Say what a reader should know before reading on."""
    of_figures = figures_differ(event)
    dates = urls.DATES if event.date_note or any(item.source.date for item in quoted) else ""
    said = (
        Badge("unreviewed", words.UNREVIEWED if event.status == "draft" else "", ""),
        Badge(
            "differ",
            words.differ(date=dates_differ(quoted), figures=of_figures),
            urls.FIGURES_BELOW if of_figures else dates,
        ),
        Badge("approximate", words.APPROXIMATE if is_approximate(event.date) else "", dates),
        Badge("corrected", words.CORRECTED if event.corrections else "", urls.CORRECTIONS_BELOW),
    )
    return tuple(badge for badge in said if badge.text)


def figures_differ(event: Event) -> bool:
    """Say whether sources give different values of one figure: a sum in pounds is none in euros."""
    return any(len(meanings) > 1 for figure in event.figures for meanings in _meanings(figure))


def _meanings(figure: Figure) -> Iterable[set[tuple[object, ...]]]:
    """Give what the values of a figure mean, those of each unit together."""
    found: dict[str, set[tuple[object, ...]]] = {}
    for stated in figure.values:
        found.setdefault(unit_of(stated.value), set()).add(meaning_of(stated.value))
    return found.values()


def dates_differ(quoted: Iterable[Quoted]) -> bool:
    """Say whether two sources give dates that cannot both be right."""
    means = [item.source.date.means for item in quoted if item.source.date]
    return any(not overlap(one, other) for i, one in enumerate(means) for other in means[:i])


def is_approximate(edtf: Edtf) -> bool:
    """Say whether a date is about, or only bounded: between two days, before or after one."""
    lasted = edtf.shape == "interval" and edtf.start is not None
    return edtf.approximate or (edtf.shape != "point" and not lasted)

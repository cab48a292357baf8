"""What a run is about to draft, noted first, so that a run killed half-way loses no event.

In and out: the text of `content/.extracted.tsv.unfinished`, in the ledger's own lines. It is
there while drafts are being written and gone afterwards. One passage often tells two events:
without it, the next run would take the draft that was written for the owner of both, and the
other would never be made.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extract.ledger import (
    VERSION,
    Ledger,
    Read,
    file_hash,
    ledger_lines,
    read_ledger,
)
from extract.plan import Plan
from extract.write import draft_path, draft_text, replace_text, text_of
from records.folder import LEDGER_FILE
from records.whole_file import clear_leftovers

JOURNAL_FILE = f".{LEDGER_FILE}.unfinished"


def begin(root: Path, ledger: Ledger, plan: Plan) -> None:
    """Note what is going to be drafted, and what is known already."""
    drafts = {event.id: file_hash(draft_text(event)) for event in plan.drafts}
    articles = dict(ledger.articles)
    for name, mentions in plan.owned.items():
        earlier = articles.get(name, Read("", VERSION))
        new = {key: event for key, event in mentions.items() if event in drafts}
        articles[name] = replace(earlier, mentions=dict(earlier.mentions) | new)
    intended = Ledger(articles, dict(ledger.drafts) | drafts)
    replace_text(root / JOURNAL_FILE, "".join(ledger_lines(intended)))


def end(root: Path) -> None:
    """Say that all is written, the ledger included."""
    (root / JOURNAL_FILE).unlink(missing_ok=True)


def resume(root: Path, ledger: Ledger) -> Ledger:
    """Add to a ledger what an unfinished run drafted, and clear away what it left half-written.

    Only drafts that are there count: the others are still to be made.
    """
    path = root / JOURNAL_FILE
    if not path.exists():
        return ledger
    intended = read_ledger(text_of(path))
    clear_leftovers([path, *(draft_path(root, event) for event in intended.drafts)])
    written = [event for event in intended.drafts if draft_path(root, event).exists()]
    articles = dict(ledger.articles)
    for name, read in intended.articles.items():
        # Without its text's hash: the article is still to be read.
        earlier = articles.get(name, Read("", read.version))
        found = {key: event for key, event in read.mentions.items() if event in written}
        articles[name] = replace(earlier, mentions=found | dict(earlier.mentions))
    return Ledger(articles, _untouched(root, intended, written) | dict(ledger.drafts))


def _untouched(root: Path, intended: Ledger, written: Sequence[str]) -> dict[str, str]:
    """Give the hashes of the drafts that stand as they were meant."""
    return {
        event: intended.drafts[event]
        for event in written
        if file_hash(text_of(draft_path(root, event))) == intended.drafts[event]
    }

"""Permalinks at which nothing stands any more: what a build removed in, warnings out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from publish import urls
from records.model import Content
from records.problem import Problem


def lost_permalinks(removed: Iterable[str], content: Content, folder: Path) -> Iterator[Problem]:
    """Warn of each page of an event that is gone, unless its record says why.

    A record that was rejected, or is a draft again, says it; one that was renamed or merged has
    `formerly`, which leaves a page that leads on.
    """
    known = {urls.event_path(event.id) for event in content.events}
    for path in removed:
        name = path.removeprefix("events/").removesuffix(".html")
        if path == urls.event_path(name) and path not in known:
            message = (
                "nothing stands at this permalink any more; if its event was renamed or merged, "
                f"write `formerly: [{name}]` in the record that has it now"
            )
            yield Problem(str(folder / path), 1, 1, "", message, "lost-permalink", "warning")

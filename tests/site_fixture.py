"""The site that tests of the publish room render: the content of fixtures/site."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from publish.site import render_site
from records.checks import check_content
from records.load import load_content
from records.model import Content, Event

FOLDER = Path(__file__).parent / "fixtures" / "site"


@cache
def content() -> Content:
    """Load the fixture, which has no problem."""
    loaded = load_content(FOLDER)
    problems = [*loaded.problems, *check_content(loaded.content)]
    if problems:
        raise AssertionError("\n".join(map(str, problems)))
    return loaded.content


def rendered(changed: Content | None = None, *, drafts: bool = False) -> dict[str, str]:
    """Render the text files of a site by their paths; those of the fixture itself once."""
    return dict(_rendered_fixture(drafts) if changed is None else _rendered(changed, drafts))


@cache
def _rendered_fixture(drafts: bool) -> dict[str, str]:
    return _rendered(content(), drafts)


def _rendered(shown: Content, drafts: bool) -> dict[str, str]:
    files = render_site(shown, drafts=drafts)
    are_text = (file for file in files if not file.path.endswith((".woff2", ".png")))
    return {file.path: file.content.decode() for file in are_text}


def with_event(event_id: str, **changes: object) -> Content:
    """Give the fixture with one event changed."""

    def change(event: Event) -> Event:
        return replace(event, **changes) if event.id == event_id else event  # type: ignore[arg-type]

    return replace(content(), events=tuple(map(change, content().events)))

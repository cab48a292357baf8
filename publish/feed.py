"""The Atom feed (RFC 4287): what was added or corrected last.

In: a catalog. Out: XML. An entry's `updated` is the last change that readers were told of, or
the day on which its newest article came in (see `changes`).
"""

import re
import uuid
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from publish import urls
from publish.assemble import citations, event_when
from publish.catalog import Catalog
from publish.changes import NEVER, updated
from publish.summary import render_summary
from records.model import Event

LIMIT = 50
# XML 1.0 has no way to write these, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(catalog: Catalog) -> str:
    """Write the feed: at most 50 events, the last changed first."""
    site = catalog.content.site
    changed = sorted(catalog.events, key=lambda event: event.id)
    days = {event.id: updated(event, catalog.quoted[event.id]) for event in changed}
    changed.sort(key=lambda event: days[event.id], reverse=True)
    newest = max(days.values(), default=NEVER)
    home = urls.absolute(site.base_url, urls.HOME)
    own = urls.absolute(site.base_url, urls.FEED)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_attribute(site.language)}>',
        f"  <id>{_text(home or _urn(site.title, ''))}</id>",
        f"  <title>{_text(site.title)}</title>",
        f"  <subtitle>{_text(site.description)}</subtitle>",
        f"  <updated>{_instant(newest)}</updated>",
        f"  <author><name>{_text(site.publisher or site.title)}</name></author>",
        f'  <link rel="alternate" type="text/html" href={_attribute(home or urls.HOME)}/>',
        f'  <link rel="self" type="application/atom+xml" href={_attribute(own or urls.FEED)}/>',
        *(_entry(catalog, event) for event in changed[:LIMIT]),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(catalog: Catalog, event: Event) -> str:
    site = catalog.content.site
    path = urls.event_path(event.id)
    url = urls.absolute(site.base_url, path)
    title = f"{event_when(event).words}: {event.title}"
    quoted = catalog.quoted[event.id]
    root = urls.absolute(site.base_url, urls.HOME)
    summary = str(render_summary(event.summary, citations(event, quoted, root)))
    terms = (f"    <category term={_attribute(tag)}/>\n" for tag in event.tags)
    return (
        "  <entry>\n"
        f"    <id>{_text(url or _urn(site.title, event.id))}</id>\n"
        f"    <title>{_text(title)}</title>\n"
        f"    <updated>{_instant(updated(event, quoted))}</updated>\n"
        f'    <link rel="alternate" type="text/html" href={_attribute(url or urls.href(path))}/>\n'
        f"{''.join(terms)}"
        f'    <content type="html">{_text(summary)}</content>\n'
        "  </entry>"
    )


def _urn(site_title: str, event_id: str) -> str:
    """Name a thing that has no address yet, always the same way (RFC 4122, version 5)."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'sourceline:{site_title}/{event_id}')}"


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("", text))

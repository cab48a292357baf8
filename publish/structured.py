"""What an event's page tells programs of itself: JSON-LD in the terms of schema.org.

In: an event, its passages, and the layout of its page. Out: HTML-safe JSON: an article about an
event, with the articles that it cites and what was corrected. A date is given only as far as it
is known, and not at all where it is only bounded: schema.org has no words for "between".
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from publish import urls
from publish.assemble import event_when
from publish.catalog import Quoted
from publish.changes import NEVER, updated
from publish.context import Layout
from publish.dates import html_datetime
from publish.parts import Link
from records.edtf import Edtf
from records.model import Article, Event

_IN_SCRIPTS = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&"})
"""Signs that could end the element, written as JSON may write them."""


def structured(
    event: Event, quoted: Sequence[Quoted], layout: Layout, places: Iterable[Link]
) -> Markup:
    """Describe an event's page; nothing where the site does not know where it stands."""
    if not layout.canonical:
        return Markup("")
    articles = dict.fromkeys(item.article for item in quoted)
    said = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": event.title,
        "description": layout.description,
        "url": layout.canonical,
        "inLanguage": layout.language,
        "image": layout.card,
        "dateModified": _known(updated(event, quoted)),
        "publisher": _named("Organization", layout.publisher),
        "isPartOf": _named("WebSite", layout.site_title),
        "about": _event(event, places),
        "citation": [_cited(article) for article in articles],
        "correction": [
            _filled("CorrectionComment", text=each.note, datePublished=html_datetime(each.date))
            for each in event.corrections
        ],
    }
    text = json.dumps(_without_empty(said), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_IN_SCRIPTS))


def _event(event: Event, places: Iterable[Link]) -> Mapping[str, Any]:
    start, end = _ends(event.date)
    return _filled(
        "Event",
        name=event.title,
        startDate=start or event_when(event).machine,
        endDate=end,
        location=[_named("Place", place.text) for place in places],
    )


def _ends(edtf: Edtf) -> tuple[str, str]:
    """Give the first and the last day of what lasted, where both are known."""
    start, end = edtf.start, edtf.end
    if edtf.shape != "interval" or not start or not end or edtf.approximate:
        return "", ""
    if not start.precision == end.precision == "day":
        return "", ""
    return start.earliest.isoformat(), end.latest.isoformat()


def _cited(article: Article) -> Mapping[str, Any]:
    return _filled(
        "NewsArticle",
        headline=article.title,
        url=urls.external(article.url),
        author=article.author,
        publisher=_named("Organization", article.publisher),
        datePublished=html_datetime(article.published) if article.published else "",
    )


def _known(day: date) -> str:
    return day.isoformat() if day > NEVER else ""


def _named(kind: str, name: str) -> Mapping[str, Any]:
    return _filled(kind, name=name) if name else {}


def _filled(kind: str, **fields: Any) -> Mapping[str, Any]:
    return {"@type": kind, **_without_empty(fields)}


def _without_empty(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in fields.items() if value}

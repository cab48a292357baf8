"""How an event's page is cited: in plain text, in BibTeX, in wiki markup.

In: the site, an event and its permalink. Out: text to copy. There is no day of access, which
only the reader knows, and no year of publication, which the page does not have: the event's own
date stands in its place, as what it is.
"""

import re

from publish.assemble import event_when
from records.model import Event, Site

_BIBTEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "{}$&#_%"},
    }
)


def plain_citation(site: Site, event: Event, url: str) -> str:
    """Cite in one line of plain text."""
    parts = (f"“{event.title}” ({event_when(event).words})", site.title, site.publisher)
    return " ".join([*(f"{part}." for part in parts if part), url]).strip()


def bibtex_citation(site: Site, event: Event, url: str) -> str:
    """Cite as an entry of BibTeX; its signs are escaped, but within addresses."""
    fields = {
        "title": f"{{{_bibtex(event.title)}}}",
        "author": f"{{{_bibtex(site.publisher)}}}" if site.publisher else "",
        "howpublished": _bibtex(site.title),
        "note": f"Event of {_bibtex(event_when(event).words)}",
        "url": url,
    }
    lines = (f"  {name} = {{{text}}}," for name, text in fields.items() if text)
    return "\n".join([f"@misc{{{event.id},", *lines, "}"])


def wiki_citation(site: Site, event: Event, url: str) -> str:
    """Cite as a footnote of a wiki that has the template `Cite web`."""
    fields = {
        "url": url,
        "title": _wiki(event.title),
        "website": _wiki(site.title),
        "publisher": _wiki(site.publisher),
    }
    given = "".join(f" |{name}={text}" for name, text in fields.items() if text)
    return f"<ref>{{{{Cite web{given}}}}}</ref>"


def _bibtex(text: str) -> str:
    return text.translate(_BIBTEX)


def _wiki(text: str) -> str:
    """Write the signs of wiki markup as themselves."""
    return re.sub(r"[|\[\]{}<>=]", lambda sign: f"&#{ord(sign[0])};", text)

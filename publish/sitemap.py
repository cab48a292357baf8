"""What search engines read: `sitemap.xml` (sitemaps.org, 0.9) and `robots.txt`.

In: a catalog and the paths of its pages. Out: text. A page's `lastmod` is there for events
only, and of these for those whose last change the records know.
"""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from publish import urls
from publish.catalog import Catalog
from publish.changes import NEVER, updated


def sitemap(catalog: Catalog, paths: Iterable[str]) -> str:
    """List the whole URLs of the pages; the site must know where it stands."""
    changed = {
        urls.event_path(event.id): updated(event, catalog.quoted[event.id])
        for event in catalog.events
    }
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    for path in paths:
        url = escape(urls.absolute(catalog.content.site.base_url, path))
        known = changed.get(path, NEVER)
        day = f"<lastmod>{known.isoformat()}</lastmod>" if known > NEVER else ""
        lines.append(f"  <url><loc>{url}</loc>{day}</url>")
    return "\n".join([*lines, "</urlset>"]) + "\n"


def robots(base_url: str, *, hidden: bool) -> str:
    """Let search engines in, or keep them out of a preview."""
    rule = "Disallow: /" if hidden else "Allow: /"
    where = f"\nSitemap: {urls.absolute(base_url, urls.SITEMAP)}\n" if base_url else ""
    return f"User-agent: *\n{rule}\n{where}"

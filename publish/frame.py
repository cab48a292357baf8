"""What all pages of a site share: its title, the ways round, the policy, the words.

In: the site's settings, and which lists it has. Out: `Frame`, which lays out a page.
"""

from dataclasses import dataclass
from functools import cached_property

from publish import urls, words
from publish.context import Layout
from publish.fonts import covers
from publish.parts import Link
from records.kept import digest
from records.model import Site

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)
# The search compiles Pagefind's program.
_SEARCH_POLICY = _POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
# The preview talks to its own server, which reloads it.
_PREVIEW_POLICY = _POLICY.replace("connect-src 'self'", "connect-src 'self' ws: wss:")


def words_of_site(site: Site) -> tuple[str, str, str]:
    """Give what the site's own card says: above, in large letters, and below."""
    return site.publisher, site.title, site.description


@dataclass(frozen=True, repr=False)
class Frame:
    """The site as each of its pages shows it.

    Its text is short, since many parts of pages are told by it.
    """

    site: Site
    navigation: tuple[tuple[str, str], ...]
    """The name and the path of each list."""
    footer: tuple[Link, ...]
    preview: bool

    @cached_property
    def digest(self) -> bytes:
        """The hash of all that it holds."""
        return digest(self.site, self.navigation, self.footer, self.preview)

    def __repr__(self) -> str:
        return f"Frame({self.digest.hex()})"

    @property
    def words(self) -> words.Words:
        """The words of the site's language."""
        return words.words_for(self.site.language)

    def layout(self, path: str, title: str = "", description: str = "") -> Layout:
        """Build what a page shares with all others."""
        site = self.site
        card, card_shows = self._card(path, title)
        return Layout(
            words=self.words,
            language=site.language,
            direction=words.direction(site.language),
            root=urls.root_of(path),
            site_title=site.title,
            publisher=site.publisher,
            document_title=words.title_of((title, site.title)),
            description=description or site.description,
            title=title,
            canonical=urls.absolute(site.base_url, path),
            policy=self._policy(path),
            navigation=tuple(
                Link(name, urls.href(target), current=target == path)
                for name, target in self.navigation
            ),
            footer=self.footer,
            home=urls.HOME,
            feed=urls.FEED,
            static=urls.STATIC,
            preview=self.preview,
            reload_script=urls.RELOAD_SCRIPT,
            card=card,
            card_shows=card_shows,
            search=urls.SEARCH,
            is_found=urls.is_found(path),
            keys=words.KEYS,
        )

    def _card(self, path: str, title: str) -> tuple[str, str]:
        """Find the picture for those who share a page, and the title in it: an event's or ours."""
        site = self.site
        if path.startswith("events/") and covers(title + site.title):
            return urls.absolute(site.base_url, urls.card_path(path)), title
        if covers("".join(words_of_site(site))):
            return urls.absolute(site.base_url, urls.SITE_CARD), site.title
        return "", ""

    def _policy(self, path: str) -> str:
        if self.preview:
            return _PREVIEW_POLICY
        return _SEARCH_POLICY if path == urls.SEARCH else _POLICY

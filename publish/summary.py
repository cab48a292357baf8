"""Markdown to HTML: summaries with their citations, and the editors' own pages.

In: Markdown and, for a summary, what each `[^id]` leads to. Out: HTML without any of the
writer's own tags; links go to http(s) and mailto only, those of a page to the site's own pages
too; citations are numbered links, several in a row in one group. The parser is markdown-it-py
(CommonMark).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

_CITATION = re.compile(r"\[\^([^\]\s]+)\]")
_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_OWN_PAGE = re.compile(r"(?!/)[\w./%-]*(?:#[\w%-]+)?")
_IN_SUMMARIES = ("image", "heading", "lheading", "hr", "code", "fence", "blockquote", "reference")
# An excerpt ends with the first cited sentence that takes it past this many characters.
_EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation leads to: its number, its link, what to call it, and its own anchor."""

    number: int
    href: str
    label: str
    anchor: str = ""
    """Given to the first citation of a source only, and only where the page needs it."""


def render_summary(text: str, citations: Mapping[str, Citation]) -> Markup:
    """Render a summary; a citation that leads nowhere is left out."""
    return _render(_summary_tokens(text), citations)


def render_excerpt(text: str, citations: Mapping[str, Citation]) -> Markup:
    """Render a summary's first sentence or two, to the end of a cited sentence."""
    tokens = _summary_tokens(text)
    first = next((token for token in tokens if token.type == "inline"), None)
    if first is None:
        return Markup("")
    kept = list(_first_sentences(first.children or []))
    return _render([Token("inline", "", 0, children=kept)], citations)


def render_page(text: str) -> Markup:
    """Render a page of the editors' own; its headings start below the page's title."""
    tokens = _PAGE.parse(text)
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    down = 2 - min(levels, default=2)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + down)}"
    return _render(tokens, {})


def cited(text: str) -> tuple[str, ...]:
    """List the ids that a summary cites, each once, in order."""
    tokens = (child for token in _summary_tokens(text) for child in token.children or ())
    return tuple(dict.fromkeys(token.content for token in tokens if token.type == "citation"))


def plain(text: str, limit: int = 200) -> str:
    """Give a text's words alone, cut at a word within the limit."""
    children = (child for token in _summary_tokens(text) for child in token.children or ())
    words = " ".join("".join(_text_of(children)).split())
    if len(words) <= limit:
        return words
    return words[:limit].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


def _text_of(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type in ("text", "text_special", "code_inline"):
            yield token.content


def _first_sentences(children: Sequence[Token]) -> Iterator[Token]:
    """Stop after a run of citations once there is enough, never inside emphasis or a link."""
    length = depth = 0
    ended = False
    for token in children:
        if ended and token.type != "citation":
            return
        yield token
        length += len(token.content) if token.type == "text" else 0
        depth += token.nesting
        ended = token.type == "citation" and length >= _EXCERPT and depth == 0


def _render(tokens: Sequence[Token], citations: Mapping[str, Citation]) -> Markup:
    env = {"citations": citations, "anchored": set()}
    return Markup(_SUMMARY.renderer.render(tokens, _SUMMARY.options, env).strip())


@lru_cache(maxsize=16384)
def _summary_tokens(text: str) -> tuple[Token, ...]:
    return tuple(_SUMMARY.parse(text))


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 (the name is the library's)
        """Let through links to the web and to mail only, by what they are, not what they hide."""
        return bool(_LINK.match(url))


class _PageMarkdown(_Markdown):
    def validateLink(self, url: str) -> bool:  # noqa: N802
        """Let through the site's own pages too: a page stands beside them, a summary does not."""
        return super().validateLink(url) or bool(_OWN_PAGE.fullmatch(url))


class _Renderer(RendererHTML):
    """The library's renderer, with citations and with links marked as leading away."""

    def citation(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write a run of citations as one group, at its first; the others are then done."""
        if idx and tokens[idx - 1].type == "citation":
            return ""
        run: list[str] = []
        for token in tokens[idx:]:
            if token.type != "citation":
                break
            run.append(token.content)
        links = [
            _link(env["citations"][name], env["anchored"])
            for name in run
            if name in env["citations"]
        ]
        return f'<sup class="cites">{"".join(links)}</sup>' if links else ""

    def link_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Open a link; another site learns nothing of where its reader came from."""
        if _LINK.match(str(tokens[idx].attrGet("href"))):
            tokens[idx].attrSet("rel", "external noopener noreferrer")
        return self.renderToken(tokens, idx, options, env)


def _link(citation: Citation, anchored: set[str]) -> str:
    anchor = ""
    if citation.anchor and citation.anchor not in anchored:
        anchored.add(citation.anchor)
        anchor = f' id="{escape(citation.anchor)}"'
    return (
        f'<a class="cite"{anchor} href="{escape(citation.href)}" role="doc-noteref" '
        f'aria-label="{escape(citation.label)}">{citation.number}</a>'
    )


def _cite(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 (the library calls it so)
    """Read `[^id]`, before the parser takes it for a link; white space before it is dropped."""
    match = _CITATION.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.pending = state.pending.rstrip(" ")
        state.push("citation", "sup", 0).content = match[1]
    state.pos = match.end()
    return True


def _markdown(kind: type[_Markdown]) -> _Markdown:
    markdown = kind("commonmark", {"html": False}, renderer_cls=_Renderer)
    markdown.disable(["html_block", "html_inline", "image"])
    return markdown


_PAGE = _markdown(_PageMarkdown)
_SUMMARY = _markdown(_Markdown).disable([name for name in _IN_SUMMARIES if name != "image"])
_SUMMARY.inline.ruler.before("link", "citation", _cite)

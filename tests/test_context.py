"""Templates and their contexts: what is declared is used, and what is used is declared."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from jinja2 import meta

from publish import context, parts, picture_parts, source_parts
from publish.assemble import Assembly, cards
from publish.catalog import Catalog
from publish.later import Later, later
from publish.render import TEMPLATES, environment, made, names_of
from publish.site import pages
from publish.words import Words
from records.edtf import parse_edtf
from records.model import Content
from tests.site_fixture import content

ROOT = Path(__file__).parent.parent


class Recorder:
    """A stand-in for a part of a context that remembers which of its fields were asked for."""

    def __init__(self, value: Any, used: set[tuple[str, str]]) -> None:
        self._value = value
        self._used = used

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._value, name)
        self._used.add((type(self._value).__name__, name))
        return recorded(found, self._used)


def recorded(value: Any, used: set[tuple[str, str]]) -> Any:
    """Wrap every dataclass within a value."""
    if isinstance(value, tuple):
        return tuple(recorded(item, used) for item in value)
    return Recorder(value, used) if is_dataclass(value) else value


def declared() -> set[tuple[str, str]]:
    """List each field of each dataclass that a template may be given."""
    modules = [vars(module).values() for module in (context, parts, picture_parts, source_parts)]
    classes = {found for values in modules for found in values if isinstance(found, type)}
    return {
        (found.__name__, field.name)
        for found in (classes | {Words}) - {Later}
        if is_dataclass(found)
        for field in fields(found)
    }


def words_in_code() -> set[tuple[str, str]]:
    """List the labels that page models are made of, which templates need not show."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "publish").glob("*.py")]
    named = re.findall(r"\btext\.([a-z]\w+)", "".join(texts))
    return {("Words", name) for name in named} & declared()


def every_page() -> Iterator[tuple[str, Any]]:
    """Give template and context of each page, with and without what is optional."""
    many = tuple(replace(content().events[0], id=f"e{n}") for n in range(70))
    long = replace(content(), events=many)
    bare = replace(content().site, base_url="", publisher="")
    undated = [replace(article, published=None) for article in content().articles]
    late = [replace(each, date=parse_edtf("2030-01-01")) for each in content().events]
    others = (replace(content(), articles=tuple(undated)), replace(content(), events=tuple(late)))
    for shown in (content(), long, *others, Content(site=bare)):
        assembly = Assembly(Catalog(shown, drafts=True), preview=shown.site is bare)
        yield from ((page.template, made(page.context)) for page in pages(assembly))
    assembly = Assembly(Catalog(content()))
    yield (
        "cards.html",
        context.CardList("", later(cards, assembly.shown_of(content().events[:1]), "")),
    )
    problem = parts.ShownProblem("events/x.yaml:1:2", "mend it")
    yield "preview.html", context.Panel("en", "/reload.js", "Mend", (problem,))


def test_templates_use_exactly_what_their_contexts_declare() -> None:
    """A field that no template shows, or a name that no context has, fails."""
    used = words_in_code()
    for template, shown in every_page():
        names = {name: recorded(value, used) for name, value in names_of(shown).items()}
        used |= {(type(shown).__name__, name) for name in names}
        environment().get_template(template).render(names)

    assert declared() == used


def names_in(template: str) -> set[str]:
    """List the names that a template takes from its context, with those it extends or includes."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    tree = environment().parse(text)
    others = (name for name in meta.find_referenced_templates(tree) if name != "_parts.html")
    names = meta.find_undeclared_variables(tree) - {"parts"}  # what blocks import
    return names.union(*(names_in(name or "") for name in others))


def test_each_template_takes_exactly_the_names_of_its_context() -> None:
    """The first level, which the recorder does not see: `layout`, `title` and so on."""
    expected = {template: {f.name for f in fields(shown)} for template, shown in every_page()}
    found = {template: names_in(template) for template in expected}

    assert expected == found

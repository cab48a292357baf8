"""Templates to text: the one place that touches Jinja.

In: a template's name and its context. Out: text. Everything is escaped, an undefined name is an
error, and the output depends on the context alone.
"""

from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from publish.later import Later

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def render(template: str, context: Any) -> str:
    """Render a page: the fields of its context are the names that the template knows."""
    return environment().get_template(template).render(names_of(context))


def names_of(context: Any) -> dict[str, Any]:
    """Give what a template knows, by name; what was put off is made."""
    context = made(context)
    return {field.name: made(getattr(context, field.name)) for field in fields(context)}


def made(value: Any) -> Any:
    """Make what was put off."""
    return value.value if isinstance(value, Later) else value


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Set up Jinja for the templates; a changed one is read again."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=True,
    )

"""The look of the site: every class that a page has is styled or read, and every rule is used."""

import re
from collections.abc import Iterator

from publish.render import TEMPLATES

IN_HTML = re.compile(r'\bclass="([^"]*)"')
IN_SCRIPTS = re.compile(r'(?:\bclass: |\.className = |classList\.\w+\()"([^"]+)"')
OF_SUMMARIES = {"cite", "cites"}
"""Written by `publish/summary.py`."""


def read(pattern: str) -> str:
    """Give the text of all files of a kind below the templates."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(TEMPLATES.glob(pattern)))


def styled() -> set[str]:
    """Give the classes that style sheets have rules for."""
    sheets = re.sub(r"/\*.*?\*/", "", read("static/*.css"), flags=re.DOTALL)
    selectors = re.findall(r"([^{}]+)\{", sheets)
    return set(re.findall(r"\.([a-z][\w-]*)", " ".join(selectors)))


def given() -> set[str]:
    """Give the classes that pages have; of `mark-{{ kind }}` what they begin with."""
    return OF_SUMMARIES | {
        re.sub(r"\{\{.*", "", name)
        for value in (*IN_HTML.findall(read("*.html")), *IN_SCRIPTS.findall(read("static/*.js")))
        for name in re.sub(r"\{%.*?%\}", " ", re.sub(r"\{\{.*?\}\}", "{{", value)).split()
    }


def without(names: set[str], others: set[str]) -> Iterator[str]:
    """Give the names that are not among others, neither whole nor by what they begin with."""
    kinds = {name for name in names | others if name.endswith("-")}
    for name in sorted(names - others):
        family = next((kind for kind in kinds if name.startswith(kind)), "")
        if not family or not any(other.startswith(family) for other in others):
            yield name


def test_every_class_of_a_page_is_styled_or_read() -> None:
    """One that does nothing makes the next reader look for what it does."""
    read_by_scripts = set(re.findall(r'[" ,(]\.([a-z][\w-]*)', read("static/*.js")))

    assert [] == list(without(given(), styled() | read_by_scripts))


def test_every_rule_is_for_a_class_that_a_page_has() -> None:
    """A rule that is left over is carried by each visit."""
    assert [] == list(without(styled(), given()))

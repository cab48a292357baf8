"""The documentation says what the code does."""

import argparse
import re
from pathlib import Path

import pytest
import yaml

import build
from cli.arguments import argument_parser
from records.load import load_content, load_event_text
from records.schema import EVENT as EVENT_SHAPE
from records.schema import SOURCE, Field, Shape
from tests.content_folder import ENTITIES, EVENT, write_content

README = Path(build.__file__).parent / "README.md"
OPENING = "<!-- fields: written by `make golden` from records/schema.py -->\n"
CLOSING = "<!-- /fields -->\n"


def rows(shape: Shape, prefix: str = "") -> list[str]:
    """Write a table row for each field of a record."""
    return [f"| `{prefix}{field.name}` | {field.doc} | {need(field)} |" for field in shape.fields]


def need(field: Field) -> str:
    """Say whether a field must be there, and how often it may."""
    return (
        ("yes" if field.required else "")
        + (", " if field.required and field.many else "")
        + ("list" if field.many else "")
    )


def table() -> str:
    """Write README's field table from the schema."""
    head = ["| field | what it holds | needed |", "|---|---|---|"]
    return "\n".join([*head, *rows(EVENT_SHAPE), *rows(SOURCE, "sources: ")]) + "\n"


def test_golden_readmes_field_table_is_the_schemas(update_golden: bool) -> None:
    """`make golden` writes it."""
    text = README.read_text(encoding="utf-8")
    start, end = text.index(OPENING) + len(OPENING), text.index(CLOSING)
    if update_golden:
        README.write_text(text[:start] + table() + text[end:], encoding="utf-8")
        text = README.read_text(encoding="utf-8")
        end = text.index(CLOSING)

    assert text[start:end] == table()


def test_readmes_record_is_a_record() -> None:
    """It loads without a problem."""
    example = re.search(r"```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert example
    event, problems = load_event_text(example[1], Path("example.yaml"))

    assert problems == ()
    assert event is not None


def test_the_other_examples_are_what_they_show(tmp_path: Path) -> None:
    """The site's settings, the entities, a page and a figure: each loads as it stands."""
    editing = (README.parent / "docs" / "editing.md").read_text(encoding="utf-8")
    settings = _examples(README.read_text(encoding="utf-8"), "yaml")[1]
    entities, figures = _examples(editing, "yaml")
    [page] = _examples(editing, "markdown")
    old = EVENT[EVENT.index("figures:") : EVENT.index("sources:")]
    event = EVENT.replace(old, figures[figures.index("figures:") :])
    files = {"site.yaml": settings, "entities.yaml": ENTITIES + entities}
    files |= {"pages/about.md": page, "events/2021/sinking.yaml": event}
    loaded = load_content(write_content(tmp_path, {**files}))

    assert () == loaded.problems
    assert ["Four years on"] == [phase.title for phase in loaded.content.site.phases]
    assert ["about 5,200"] == [
        each.value for figure in loaded.content.events[0].figures for each in figure.values
    ]


def _examples(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def commands() -> dict[str, argparse.ArgumentParser]:
    """Find every command's parser by its name."""
    parser = argument_parser(build.COMMANDS)
    [actions] = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    return {"": parser, **actions.choices}


@pytest.mark.parametrize("name", ["", "add", "extract", "check", "serve"])
def test_every_command_is_in_the_readme_and_explains_its_options(name: str) -> None:
    """A command that is added must be described here, and each option has its help."""
    parser = commands()[name]

    assert f"| `python build.py{' ' + name if name else ''}" in README.read_text(encoding="utf-8")
    assert all(action.help for action in parser._actions)


def test_no_command_is_left_out() -> None:
    """The list above is the whole list."""
    assert set(commands()) == {"", "add", "extract", "check", "serve"}


def test_the_readme_stays_short() -> None:
    """150 lines are read; 300 are not."""
    assert len(README.read_text(encoding="utf-8").splitlines()) <= 150


def test_every_file_that_the_docs_link_to_is_there() -> None:
    """Relative links of README and docs lead somewhere."""
    root = README.parent
    broken = [
        f"{page.relative_to(root)}: {target}"
        for page in [README, root / "CONTRIBUTING.md", *sorted((root / "docs").glob("*.md"))]
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", _prose(page))
        if "://" not in target and not (page.parent / target).exists()
    ]

    assert broken == []


def test_every_heading_that_the_docs_link_to_is_there() -> None:
    """A heading that is worded anew takes the links to it along."""
    root = README.parent
    broken = [
        f"{page.name}: {target}#{anchor}"
        for page in [README, root / "CONTRIBUTING.md", *sorted((root / "docs").glob("*.md"))]
        for target, anchor in re.findall(r"\]\(([\w./-]*)#([^)]+)\)", _prose(page))
        if anchor not in _anchors(page.parent / target if target else page)
    ]

    assert broken == []


def _anchors(page: Path) -> set[str]:
    """Name the headings of a page as forges do."""
    headings = re.findall(r"^#+ (.*)$", _prose(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    ("folder", "page"),
    [
        ("records", "design"),
        ("publish", "design"),
        ("extract", "design"),
        ("extract/importer", "extraction"),
        ("extract/mentions/**", "mentions"),
        ("extract/merging", "merging"),
        ("extract/timex/**", "timex"),
    ],
)
def test_every_module_has_its_place_in_the_docs(folder: str, page: str) -> None:
    """Whoever looks for what does a thing finds it named; pages of the site are `*_page.py`."""
    text = (README.parent / "docs" / f"{page}.md").read_text(encoding="utf-8")
    modules = [
        path.name for path in README.parent.glob(f"{folder}/*.py") if "_page" not in path.name
    ]

    assert [] == [
        name
        for name in modules
        if not re.search(rf"\b{name.removesuffix('.py')}(?:\.py)?`", text) and name != "__init__.py"
    ]


def test_no_page_names_a_module_that_is_gone() -> None:
    """Whoever follows the docs finds what they name."""
    root = README.parent
    rooms = ("bench", "cli", "extract", "publish", "records", "tests")
    there = {path.name for room in rooms for path in (root / room).rglob("*.py")} | {"build.py"}
    gone = {
        f"{page.name}: {name}"
        for page in [README, root / "CONTRIBUTING.md", *(root / "docs").glob("*.md")]
        for name in re.findall(r"(?<![\w*])[a-z]\w*\.py\b", page.read_text(encoding="utf-8"))
        if name not in there
    }

    assert set() == gone


def test_modules_are_as_short_as_contributing_asks() -> None:
    """A module that outgrows it holds two things."""
    rooms = ("bench", "cli", "extract", "publish", "records")
    modules = [path for room in rooms for path in (README.parent / room).rglob("*.py")]

    assert [] == [
        path.name for path in modules if len(path.read_text(encoding="utf-8").splitlines()) > 250
    ]


def _prose(page: Path) -> str:
    """Give a page without its examples."""
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)


def test_the_workflow_is_yaml_with_jobs() -> None:
    """CI's own file is read with a plain YAML loader."""
    workflow = yaml.safe_load((README.parent / ".github/workflows/site.yml").read_text("utf-8"))

    assert {"jobs", "permissions"} <= set(workflow)

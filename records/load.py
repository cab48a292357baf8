"""Load everything under `content/`: what editors own, typed, with every problem found.

In: the content folder. Out: `Loaded`: the content as far as it could be read, and the problems.

    site.yaml            the site as a whole
    entities.yaml        people, organisations, states and places
    articles/<id>.md     front matter between `---` lines, then the text
    events/**/<id>.yaml  one record an event; the folders between are shelves only
    pages/<id>.md        pages of the editors' own
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import yaml

from records.emphasis import without_emphasis
from records.folder import check_ledger, find_files, find_strays
from records.kept import Kept, Makers, digest
from records.model import Article, Content, Entity, Event, Page, Place, Site
from records.problem import Problem
from records.schema import ARTICLE, ENTITY, EVENT, PAGE, SITE, Shape
from records.source_file import read_source_file
from records.typed import NodeReader, Values
from records.values import BadValueError, read_markdown
from records.yaml_nodes import compose

Record = TypeVar("Record")
Load = Callable[["_Shelf", str, Path], Record | None]


@dataclass(frozen=True, slots=True)
class Loaded:
    """Content as far as it could be read; with problems, it is not whole."""

    content: Content
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Shelf:
    """The folder being loaded and the problems found so far."""

    root: Path
    kept: Kept
    problems: list[Problem] = field(default_factory=list)

    def text_of(self, path: Path) -> str | None:
        text = read_source_file(path, self.root)
        if isinstance(text, Problem):
            self.problems.append(text)
            return None
        return text

    def typed(self, yaml_text: str, path: Path, shape: Shape) -> tuple[Values, Place] | None:
        node = compose(yaml_text, str(path))
        if not isinstance(node, yaml.Node):
            self.problems.extend(node)
            return None
        reader = NodeReader(str(path), yaml_text)
        values = reader.read(node, shape)
        self.problems.extend(reader.problems)
        place = Place(str(path), MappingProxyType(reader.marks))
        return None if values is None else (values, place)

    def files(self, folder: str, suffix: str) -> Iterator[Path]:
        for found in find_files(self.root / folder, self.root, suffix):
            if isinstance(found, Problem):
                self.problems.append(found)
            else:
                yield found


def load_content(root: Path, kept: Kept | None = None) -> Loaded:
    """Load a content folder; nothing is raised for what is in it.

    What is made of a file's text is `kept` for the next time.
    """
    kept = kept or Kept()
    kept.begin()
    shelf = _Shelf(root, kept)
    content = Content(
        site=_load_site(shelf),
        articles=_load_all(shelf, "articles", ".md", _load_article),
        events=_load_all(shelf, "events", ".yaml", _load_event),
        entities=_load_entities(shelf),
        pages=_load_all(shelf, "pages", ".md", _load_page),
    )
    shelf.problems.extend((*find_strays(root), *check_ledger(root)))
    unread = (Path(found.path).name for found in shelf.problems if found.severity == "error")
    content = replace(content, unread=frozenset(unread))
    kept.save()
    return Loaded(content, tuple(sorted(shelf.problems)))


def keep_records(path: Path) -> Kept:
    """Keep in a file what is made of the content's texts."""
    return Kept(path, Makers((Path(__file__).parent,)))


def load_event_text(text: str, path: Path) -> tuple[Event | None, tuple[Problem, ...]]:
    """Type the text of one event file, as `load_content` does."""
    shelf = _Shelf(path.parent, Kept())
    return _load_event(shelf, text, path), tuple(shelf.problems)


def split_front_matter(text: str) -> tuple[str, str, int] | None:
    """Split a Markdown file into its front matter, its body and the body's first line.

    The front matter keeps its line numbers: it begins with an empty line in place of `---`.
    None when the file does not begin with a front matter.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    ends = next((n for n, line in enumerate(lines) if n and line.rstrip() == "---"), 0)
    if lines[0].rstrip() != "---" or not ends:
        return None
    first = next((n for n, line in enumerate(lines) if n > ends and line.strip()), ends + 1)
    body = "\n".join(lines[first:]).rstrip()
    return "\n".join(["", *lines[1:ends], ""]), body, first + 1


def _load_all(shelf: _Shelf, folder: str, suffix: str, load: Load[Record]) -> tuple[Record, ...]:
    seen: dict[str, Path] = {}
    records: list[tuple[str, Record]] = []
    for path in shelf.files(folder, suffix):
        twin = seen.setdefault(path.stem, path)
        if twin is not path:
            message = f"{path.stem!r} is the id of {twin} too; rename or delete one of the two"
            shelf.problems.append(Problem(str(path), 1, 1, "id", message, "duplicate-id"))
            continue
        text = shelf.text_of(path)
        record = None if text is None else _load_once(shelf, text, path, load)
        if record is not None:
            records.append((path.stem, record))
    return tuple(record for _, record in sorted(records, key=lambda pair: pair[0]))


def _load_once(shelf: _Shelf, text: str, path: Path, load: Load[Record]) -> Record | None:
    """Load a file, unless what its text comes to is kept: the record and its problems."""

    def loaded() -> tuple[Record | None, tuple[Problem, ...]]:
        own = _Shelf(shelf.root, shelf.kept)
        record = load(own, text, path)
        if isinstance(record, Event | Article):
            _ = record.digest  # worked out now, it is kept with the record
        return record, tuple(own.problems)

    key = digest("record", load.__name__, str(path), text)
    record, problems = shelf.kept.get(key, loaded)
    shelf.problems.extend(problems)
    return record


def _load_site(shelf: _Shelf) -> Site:
    path = shelf.root / "site.yaml"
    if not shelf.root.is_dir():
        message = "is not a folder; name the one that holds articles and events"
        shelf.problems.append(Problem(str(shelf.root), 1, 1, "", message, "unreadable"))
    elif not path.exists():
        message = "is missing; write at least “title: …”"
        shelf.problems.append(Problem(str(path), 1, 1, "", message, "missing-file"))
    text = shelf.text_of(path) if path.exists() else None
    if text is not None and not text.strip():
        message = "is empty; write at least “title: …”"
        shelf.problems.append(Problem(str(path), 1, 1, "", message, "empty-file"))
    typed = shelf.typed(text, path, SITE) if text and text.strip() else None
    if typed is None:
        return Site(title="")
    values, place = typed
    base = str(values.pop("base_url", ""))
    base_url = base if not base or base.endswith("/") else base + "/"
    return Site(**values, base_url=base_url, place=place)  # type: ignore[arg-type]


def _load_entities(shelf: _Shelf) -> tuple[Entity, ...]:
    path = shelf.root / "entities.yaml"
    text = shelf.text_of(path) if path.exists() else None
    if not text or not text.strip():
        return ()
    node = compose(text, str(path))
    if not isinstance(node, yaml.Node):
        shelf.problems.extend(node)
        return ()
    if not isinstance(node, yaml.SequenceNode):
        message = "should be a list; begin each entity with “- name: …”"
        shelf.problems.append(Problem(str(path), 1, 1, "", message, "wrong-type"))
        return ()
    reader = NodeReader(str(path), text)
    read = [reader.read(item, ENTITY, f"[{n}]") for n, item in enumerate(node.value)]
    shelf.problems.extend(reader.problems)
    places = [
        Place(str(path), MappingProxyType({"": reader.marks[f"[{n}]"]})) for n in range(len(read))
    ]
    entities = [Entity(**v, place=p) for v, p in zip(read, places, strict=True) if v]  # type: ignore[arg-type]
    return tuple(sorted(entities, key=lambda entity: entity.name))


def _load_article(shelf: _Shelf, text: str, path: Path) -> Article | None:
    loaded = _front_matter(shelf, text, path, ARTICLE)
    if loaded is None:
        return None
    values, place, body, line = loaded
    if not body:
        message = "has no text; put the article's words below the second “---”"
        shelf.problems.append(Problem(str(path), line, 1, "text", message, "empty-text"))
        return None
    text = without_emphasis(body)
    return Article(id=path.stem, text=text, text_line=line, place=place, **values)  # type: ignore[arg-type]


def _load_page(shelf: _Shelf, text: str, path: Path) -> Page | None:
    loaded = _front_matter(shelf, text, path, PAGE)
    if loaded is None:
        return None
    values, place, body, line = loaded
    try:
        read_markdown(body)
    except BadValueError as error:
        before = body[: error.at]
        place_of = (line + before.count("\n"), len(before) - before.rfind("\n"))
        shelf.problems.append(Problem(str(path), *place_of, "text", str(error), error.code))
        return None
    return Page(id=path.stem, text=body, text_line=line, place=place, **values)  # type: ignore[arg-type]


def _front_matter(
    shelf: _Shelf, text: str, path: Path, shape: Shape
) -> tuple[Values, Place, str, int] | None:
    parts = split_front_matter(text)
    if parts is None:
        begun = text.startswith("---")
        fault = "has a front matter without end" if begun else "begins with no front matter"
        message = f"{fault}; write “---”, the fields, “---”, then the text"
        shelf.problems.append(Problem(str(path), 1, 1, "", message, "no-front-matter"))
        return None
    front, body, line = parts
    typed = shelf.typed(front, path, shape)
    return None if typed is None else (*typed, body, line)


def _load_event(shelf: _Shelf, text: str, path: Path) -> Event | None:
    typed = shelf.typed(text, path, EVENT)
    if typed is None:
        return None
    values, place = typed
    return Event(id=path.stem, place=place, **values)  # type: ignore[arg-type]

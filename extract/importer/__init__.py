"""From text files with page furniture to article files with metadata: `build.py add`.

In: paths of text files and the articles already known. Out: `Imported` articles and problems.
The way through: `reading` (bytes to text), `page` (paragraphs), `story` (what each paragraph is,
with the shapes in `furniture`, `byline` and `dateline`), `metadata`, `estimate` with `evidence`
and `kinship` for pages without a date, `article_file` (the file's text), `importing` (all of it).
"""

from extract.importer.importing import Imported, import_articles

__all__ = ["Imported", "import_articles"]

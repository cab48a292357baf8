"""The fixed words of the pages, English: the only place where the site itself speaks.

In: a language tag. Out: `Words`, one string for each label that a template shows, and the few
sentences that need a number or a name. Another language is another `Words`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_RIGHT_TO_LEFT = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}


@dataclass(frozen=True, slots=True)
class Words:
    """Every label of the templates, in one language."""

    about: str = "About this event"
    actors: str = "People and groups"
    all_of: str = "all"
    also_known: str = "Also known as"
    archived: str = "Archived copy"
    author: str = "By"
    back_to_summary: str = "Back to summary"
    citing: str = "Cite this"
    close: str = "Close"
    copied: str = "Copied"
    copy: str = "Copy"
    corrections: str = "Corrections"
    corrections_intro: str = "What was changed after it was first published here, newest first."
    dates_key: str = "How dates are marked"
    dates_key_about: str = "day not known"
    dates_key_day: str = "day known"
    dates_key_open: str = "open-ended"
    dates_key_span: str = "lasted"
    earlier: str = "Earlier"
    edit: str = "Correct the record"
    editors_choice: str = "Editors’ reading"
    feed: str = "Feed"
    figures: str = "The figures"
    figure_event: str = "When"
    figure_source: str = "Who says so"
    figure_value: str = "Value"
    figures_intro: str = "What sources have counted more than once: who said how many, and when."
    figures_over_time: str = "Figures"
    filter: str = "Filter the timeline"
    filter_clear: str = "Show all"
    filter_find: str = "Find in {title}"
    filter_finding: str = "Find…"
    filter_from: str = "From"
    filter_hint: str = "Each choice narrows the timeline: events must match all of them."
    filter_more: str = "Show more"
    filter_none: str = "No event matches all of these."
    filter_period: str = "Period"
    filter_shown: str = "{shown} of {all} events"
    filter_to: str = "Until"
    filter_without: str = "Filters need JavaScript. Without it, browse by:"
    found_in: str = "Read in context"
    keys: str = "Keys"
    how_we_know: str = "How we know the date"
    other_dates: str = "Others give another date"
    later: str = "Later"
    missing: str = "This page is not here"
    missing_hint: str = "It may have been merged or renamed. Everything is on the timeline."
    moved: str = "This page has moved"
    no_corrections: str = "Nothing has been corrected so far."
    newest_first: str = "Newest first"
    no_events: str = "No event has been published yet."
    navigation: str = "Site"
    neighbours: str = "Before and after"
    oldest_first: str = "Oldest first"
    over_time: str = "Compare over time"
    original: str = "Original article"
    original_passage: str = "Find in the original"
    page_after: str = "Next"
    page_before: str = "Previous"
    pages: str = "Pages"
    pages_of_year: str = "Parts of this year"
    passages: str = "Quoted passages"
    passages_note: str = (
        "Only the quoted passages and the sentences next to them are shown. "
        "The article belongs to its publisher."
    )
    permalink: str = "Permanent link"
    places: str = "Places"
    published: str = "Published"
    published_basis: str = "Date known from"
    related: str = "With the same people and groups"
    report: str = "Report an error"
    reports: str = "Reported by"
    retrieved: str = "Retrieved"
    search: str = "Search"
    search_for: str = "Words in events and in the passages of their sources"
    search_without: str = "Search needs JavaScript. Without it, everything is in these lists:"
    summary: str = "Summary"
    skip: str = "Skip to the content"
    sources: str = "Sources"
    supports: str = "What these words support"
    syndicated: str = "Syndicated from"
    tags: str = "Topics"
    timeline: str = "Timeline"
    timeline_data: str = "Data"
    undated: str = "Date of publication not known"
    years: str = "Years"
    what_sources_say: str = "What the sources say"


ENGLISH = Words()
LANGUAGE = "en"
_LANGUAGES = {LANGUAGE: ENGLISH}
KINDS = {
    "person": "People",
    "organisation": "Organisations",
    "state": "States",
    "place": "Places",
    "": "Others",
}
KIND_OF_PAGE = {
    "person": "Person",
    "organisation": "Organisation",
    "state": "State",
    "place": "Place",
    "tag": "Topic",
    "": "",
}
APPROXIMATE = "Date approximate"
CORRECTED = "Corrected"
UNREVIEWED = "Unreviewed"
DAY = "{day} {month} {year}"
PASSAGE = "Quoted passage"
CITING = ("Plain text", "BibTeX", "Wiki markup")
KEYS = (
    ("j", "next event"),
    ("k", "previous event"),
    ("/", "search"),
    ("?", "these keys"),
)
SEARCH = (
    ("one", "1 page found"),
    ("many", "{number} pages found"),
    ("none", "Nothing found. Fewer or shorter words find more."),
    (
        "unavailable",
        "Search works where this site is published on the web, "
        "not in a preview or in pages opened from a disk.",
    ),
    ("events", "Event"),
    ("sources", "Source"),
    ("actors", "People and groups"),
    ("places", "Place"),
    ("tags", "Topic"),
    ("page", "Page"),
)
METHOD_TITLE = "How this timeline is made"
# In `templates/`: a page is too long for a string.
METHOD_TEXT = "method.en.md"
PREVIEW_PROBLEMS = "Not yet published: mend these first"


def words_for(language: str) -> Words:
    """Give the words of a language; English where there are none of its own yet."""
    return _LANGUAGES.get(language.lower().split("-")[0], ENGLISH)


def direction(language: str) -> str:
    """Give the writing direction of a language: `ltr` or `rtl`."""
    return "rtl" if language.lower().split("-")[0] in _RIGHT_TO_LEFT else "ltr"


def count_events(number: int) -> str:
    """Say how many events: `1 event`, `12 events`."""
    return f"{number:,} event{'' if number == 1 else 's'}"


def count_values(number: int) -> str:
    """Say how many values sources give of a figure."""
    return f"{number:,} value{'' if number == 1 else 's'}"


def count_passages(number: int) -> str:
    """Say how many quoted passages: `1 passage`, `3 passages`."""
    return f"{number} passage{'' if number == 1 else 's'}"


def count_reports(number: int) -> str:
    """Say how many reports are independent of each other: `1 report`, `3 independent reports`."""
    return "1 report" if number == 1 else f"{number} independent reports"


def differ(*, date: bool, figures: bool) -> str:
    """Say on what sources differ; nothing where they agree."""
    named = " and ".join(["the date"] * date + ["figures"] * figures)
    return f"Sources differ on {named}" if named else ""


def page_of(number: int, pages: int) -> str:
    """Number a page of several."""
    return f"page {number} of {pages}"


def dated(when: str, what: str) -> str:
    """Name something by its date: `3 January 2020: The bridge is closed`."""
    return f"{when}: {what}"


def picture_text(*, number: int, first: str, last: str, year: int, most: int) -> str:
    """Say what a picture of events over time shows."""
    if first == last:
        return f"{count_events(number)}, {first}."
    between = f"{count_events(number)}, the first {first}, the last {last}"
    return f"{between}; most in {year} ({most})." if 1 < most < number else f"{between}."


def chart_text(what: str, number: int) -> str:
    """Name a chart whose numbers stand in the table below it."""
    return f"Chart of {what} over time: {number} values, all in the table below"


def citation_label(number: int, publisher: str) -> str:
    """Name a citation for those who cannot see where it stands."""
    return f"Source {number}: {publisher}" if publisher else f"Source {number}"


def numbered(name: str, number: int) -> str:
    """Name a source with the number of its passage: `Military Times [2]`."""
    return f"{name} [{number}]"


def original_label(number: int) -> str:
    """Name the link that finds a numbered passage in the original."""
    return f"{ENGLISH.original_passage}: passage {number}"


def passage_label(number: int) -> str:
    """Name a numbered passage of a source."""
    return f"Passage {number}"


def quoted(text: str) -> str:
    """Put words of a source in quotation marks, unless they start with their own."""
    return text if text.startswith(("“", '"', "„", "«", "‘")) else f"“{text}”"


def title_of(parts: Sequence[str]) -> str:
    """Join the parts of a document's title, the most particular first."""
    return " · ".join(part for part in parts if part)

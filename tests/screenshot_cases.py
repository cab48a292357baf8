"""A content folder of what is hard to show, for the pictures that `make screenshots` takes.

In: a folder. Out: in it, the records of an invented dam: a timeline of 1,000 events, an event of
twelve sources that differ, a very long title, names in Arabic and Kurdish in their own script and
in Latin, a record without place or actor, dates that are vague; and a site that has an address
and a forge, so that permalinks, cards and the links to correct a record are seen.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

TWELVE = "2021-06-14-breach"
LONG = "2021-06-20-long-title"
BARE = "2021-07-bare"
NAMES = "2021-06-16-names"
PAGES = {
    "timeline": "index.html",
    "part": "years/2021-2.html",
    "twelve-sources": f"events/{TWELVE}.html",
    "long-title": f"events/{LONG}.html",
    "bare": f"events/{BARE}.html",
    "names": f"events/{NAMES}.html",
    "source": "sources/report-1.html",
    "rtl-source": "sources/sada-al-wadi.html",
    "kurdish-actor": "actors/شیلان-ڕێبوار.html",
    "actors": "actors.html",
    "figures": "figures.html",
    "figure": "figures/cracks.html",
    "corrections": "corrections.html",
    "filtered": "index.html?actor=Dam+Safety+Office&from=2021-06-01",
}
"""The pages to take pictures of, by what is hard in them."""

_SITE = {
    "title": "The Karun Gate dam",
    "description": "How a dam was built, cracked and broke: each sentence with its source.",
    "publisher": "The valley desk",
    "base_url": "https://example.org/dam/",
    "edit_url": "https://forge.example/valley/dam/edit/main/content/{path}",
    "report_url": "https://forge.example/valley/dam/issues/new?title={id}",
    "language": "en",
    "order": "newest",
    "phases": [
        {
            "title": "Cracks that were counted and not mended",
            "from": "2003-01-01",
            "until": "2012-12-31",
        },
        {
            "title": "The breach",
            "from": "2019-01-01",
            "summary": "What was known in the hours before the wall gave way, and what was done.",
        },
    ],
}
_ENTITIES: list[Mapping[str, Any]] = [
    {
        "name": "شیلان ڕێبوار",
        "kind": "person",
        "aliases": ["Shîlan Rêbwar", "Shilan Rebwar"],
        "description": "Engineer of the dam from 2016 on.",
    },
    {"name": "Laylā al-Ḥamdānī", "kind": "person", "aliases": ["ليلى الحمداني"]},
    {"name": "Dam Safety Office", "kind": "organisation"},
    {"name": "Karun Gate", "kind": "place"},
    *({"name": f"Gate {n}", "kind": "place"} for n in range(1, 12)),
]
_PUBLISHERS = (
    "Valley Courier",
    "Upper River Gazette",
    "Radio Two Rivers",
    "The Engineer’s Weekly",
    "Hill Country Post-Intelligencer and Advertiser",
    "Wire Service",
    "Evening Ledger",
    "Lowland Times",
    "The Observer of Dams",
    "Canal Street Blog",
    "Provincial Bulletin",
    "Notes from the Weir",
)
_BASIS = {"published_basis": "the page's own date"}
_ARABIC = "قالت ليلى الحمداني إن نحو 9000 شخص غادروا الوادي قبل انهيار السد."
_KURDISH = "شیلان ڕێبوار گوتی کە درزەکان لە ساڵی ٢٠١٩ەوە گەورەتر بوون."


def write_cases(folder: Path) -> Path:
    """Write the content folder and give its path."""
    for name, text in {**_articles(), **_logs()}.items():
        _write(folder / "articles" / f"{name}.md", text)
    for name, event in {**_events(), **_inspections()}.items():
        _write(folder / "events" / name[:4] / f"{name}.yaml", _yaml(event))
    _write(folder / "site.yaml", _yaml(_SITE))
    _write(folder / "entities.yaml", _yaml(_ENTITIES))
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _yaml(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1000)


def _article(title: str, publisher: str, text: str, **other: str) -> str:
    front = {"title": title, "publisher": publisher, "published": "2021-06-15", **_BASIS, **other}
    return f"---\n{_yaml(front)}---\n\n{text}\n"


def _articles() -> dict[str, str]:
    """Write the reports of the breach: twelve in English, one in Arabic, one in Kurdish."""
    found = {
        f"report-{n}": _article(
            f"Karun Gate dam breaks, valley emptied: report {n}",
            publisher,
            f"The wall gave way on Monday. {_moved(n)}\n\nNobody had slept in the valley.",
            author="Mara Okonjo-Silverstein" if n % 3 else "",
            url=f"https://news{n}.example/2021/06/dam?page={n}&view=full",
            archive_url=f"https://archive.example/2021/{n}",
        )
        for n, publisher in enumerate(_PUBLISHERS, start=1)
    }
    arabic = _article("انهيار سد بوابة كارون", "صدى الوادي", f"{_ARABIC}\n", language="ar")
    kurdish = _article("درزەکانی بەنداو", "دەنگی دۆڵ", f"{_KURDISH}\n", language="ckb")
    return found | {"sada-al-wadi": arabic, "dangi-dol": kurdish}


def _moved(n: int) -> str:
    return (
        f"Some {8000 + 250 * (n // 3):,} people were moved to safety, officials told reporter {n}."
    )


def _events() -> dict[str, Mapping[str, Any]]:
    """Write the records that are hard to show."""
    sources = [{"id": f"s{n}", "article": f"report-{n}", "quote": _moved(n)} for n in range(1, 13)]
    when = {"text": "on Monday", "means": "2021-06-14"}
    opening = {"id": "wall", "article": "report-1", "quote": "The wall gave way on Monday."}
    wall = {**opening, "date": when}
    cited = "".join(f"[^s{n}]" for n in range(1, 13))
    base = {"status": "published", "date_note": "From the office's log."}
    return {
        TWELVE: {
            "date": "2021-06-14",
            "title": "The dam breaks and the valley is emptied",
            "status": "published",
            "summary": f"The wall gave way.[^wall] Thousands were moved to safety.{cited}\n",
            "actors": ["Dam Safety Office", "شیلان ڕێبوار", "Laylā al-Ḥamdānī"],
            "places": ["Karun Gate"],
            "tags": ["breach", "rescue"],
            "figures": [
                {
                    "what": "People moved to safety",
                    "values": [
                        {"value": f"some {8000 + 250 * (n // 3):,}", "source": f"s{n}"}
                        for n in range(1, 13)
                    ],
                    "best": "some 8,500",
                    "why": "The office's own count, made at the school gates by name.",
                }
            ],
            "sources": [wall, *sources],
            "corrections": [{"date": "2021-06-20", "note": "The first count was of households."}],
        },
        LONG: base
        | {
            "date": "[2021-06-18..2021-06-22]",
            "title": "Provincial commission on the safety of hydraulic structures publishes its "
            "interim findings on the Rheinisch-Westfälische-Wasserkraftgesellschaft’s maintenance "
            "of the eleventh gate, to which nobody at the ministry says they had ever been alerted",
            "summary": "The wall gave way.[^wall]\n",
            "actors": ["Dam Safety Office"],
            "places": ["Karun Gate"],
            "tags": ["breach"],
            "sources": [opening],
        },
        BARE: base
        | {
            "date": "2021-07",
            "title": "Rain",
            "summary": "Nobody had slept.[^a]\n",
            "sources": [
                {"id": "a", "article": "report-2", "quote": "Nobody had slept in the valley."}
            ],
        },
        NAMES: base
        | {
            "date": "../2021-06-16",
            "title": "شیلان ڕێبوار and Laylā al-Ḥamdānī speak of the cracks",
            "summary": "Some 9,000 had left, Laylā al-Ḥamdānī said.[^ar] "
            "The cracks (درزەکان) had grown since 2019, said شیلان ڕێبوار.[^ku]\n",
            "actors": ["شیلان ڕێبوار", "Laylā al-Ḥamdānī"],
            "places": ["Karun Gate"],
            "tags": ["cracks"],
            "figures": [
                {"what": "People moved to safety", "values": [{"value": "9000", "source": "ar"}]}
            ],
            "sources": [
                {"id": "ar", "article": "sada-al-wadi", "quote": _ARABIC},
                {"id": "ku", "article": "dangi-dol", "quote": _KURDISH},
            ],
        },
    }


def _days() -> Iterator[tuple[int, str]]:
    """Give a thousand days, more of them in late years, none from 2013 to 2018."""
    years = [*range(2003, 2013), 2019, 2020, *[2021] * 8]
    for n in range(1000):
        year = years[n * len(years) // 1000]
        yield n, f"{year}-{n * 7 % 12 + 1:02d}-{n * 11 % 28 + 1:02d}"


def _count(n: int) -> str:
    return f"On inspection {n} the office counted {n % 90 + 3} cracks at gate {n % 11 + 1}."


def _logs() -> dict[str, str]:
    text = "\n\n".join(_count(n) for n, _ in _days())
    return {"log": _article("Log of inspections", "Dam Safety Office", text)}


def _inspections() -> dict[str, Mapping[str, Any]]:
    """Write a thousand small events, of which some count something."""
    return {
        f"{day}-inspection-{n}": {
            "date": day if n % 9 else f"{day}~",
            "title": f"Inspection {n} counts {n % 90 + 3} cracks at gate {n % 11 + 1}",
            "status": "published",
            "date_note": "From the office's log.",
            "summary": f"{_count(n)}[^a]\n",
            "actors": ["Dam Safety Office"],
            "places": [f"Gate {n % 11 + 1}"],
            "tags": ["inspection"],
            "figures": [{"what": "Cracks", "values": [{"value": str(n % 90 + 3), "source": "a"}]}][
                : n % 3
            ],
            "sources": [{"id": "a", "article": "log", "quote": _count(n)}],
        }
        for n, day in _days()
    }

"""Independent reports: copies of one text are one voice."""

from collections import Counter

from extract.corpus.rank import rank
from extract.merging.merge import Cluster
from extract.merging.voices import voices
from records.edtf import parse_edtf
from records.model import Article
from tests.merging import Told, story

WIRE = (
    "The ferry Aurora ran aground off Cape Mira in thick fog before dawn. All 212 people on board "
    "were brought ashore by fishing boats within three hours. The captain told the coast guard "
    "that a buoy had drifted from its place. Divers will look at the hull when the wind drops."
)
OWN = (
    "Fishermen of Cape Mira woke to the horn of a ship in distress. Thirty boats put out to the "
    "stranded Aurora and took her passengers off, some of them still in their night clothes. "
    "The harbour office blames a buoy; the captain's union blames the harbour office."
)


def articles(**texts: str) -> dict[str, Article]:
    """Make articles of these texts."""
    return {name: Article(id=name, title=name, text=text) for name, text in texts.items()}


def test_a_copied_text_is_one_voice() -> None:
    """A wire story with a paper's own first and last line is the wire's voice."""
    copied = f"By our reporter. {WIRE} More in our evening edition."
    found = voices(articles(agency=WIRE, daily=copied, herald=OWN))

    assert {"agency": "agency", "daily": "agency", "herald": "herald"} == found


def test_a_named_origin_is_one_voice() -> None:
    """An article that names another as its origin shares its voice, whatever the words."""
    known = articles(agency=WIRE)
    known["daily"] = Article(id="daily", title="", text=OWN, syndicated_from="agency")

    assert {"agency": "agency", "daily": "agency"} == voices(known)


def test_a_newspaper_named_as_origin_joins_no_one() -> None:
    """Two stories that came through one paper are still two stories."""
    known = {
        name: Article(id=name, title="", text=text, syndicated_from="The Evening Post")
        for name, text in (("one", WIRE), ("two", OWN))
    }

    assert {"one": "one", "two": "two"} == voices(known)


def test_what_every_page_carries_joins_no_one() -> None:
    """Furniture on hundreds of pages is not counted pair by pair, and binds nobody; copies are."""
    frame = "Sign up for our morning letter and never miss a story from this newsroom again."
    pages = {f"p{n:03}": f"{OWN if n % 2 else WIRE} {frame} {n}" for n in range(120)}
    found = voices(articles(**pages))

    assert {"p000": 60, "p001": 60} == Counter(found.values())


def test_independent_reports_rank_before_copies() -> None:
    """Two own reports outrank three prints of one text."""
    told = Told("x", "x", date="2021-03-01")
    known = articles(a=WIRE, b=WIRE, c=WIRE, d=OWN, e=WIRE.upper()[:1] + "Nothing like it at all.")
    clusters = [
        Cluster(tuple(story(name, told)[1][0] for name in names), parse_edtf("2021-03-01"), ())
        for names in ("abc", "de")
    ]

    assert ["d", "a"] == [each.mentions[0].article for each in rank(clusters, known)]

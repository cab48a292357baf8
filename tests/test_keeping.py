"""How likely an editor keeps a draft, and what a strict run leaves out."""

from pathlib import Path

import pytest

import build
from bench.keeping import Draft, fit, foreseen, print_shares, read_labels
from extract.mentions.worth.keeping import WEIGHTS, Features, chance_of
from records.load import load_content
from tests.reading import headlined

FRONT = (
    "---\ntitle: {title}\npublisher: {name}\npublished: 2021-03-10\n"
    "published_basis: printed\n---\n\n"
)
FIRE = "Ana Roth closed the port of Leyton on Monday after a fire killed 12 sailors of Norsea."
BARE = "“We came home,” said one, and the crowd left the hall on Monday."


def chances(text: str, title: str = "A story") -> dict[str, float]:
    """Give the chance of each event of a text by its headline."""
    return {each.title: each.chance for each in headlined(title, text) if each.alone}


def put(root: Path, name: str, title: str, text: str) -> None:
    """Write an article."""
    (root / "articles").mkdir(parents=True, exist_ok=True)
    (root / "site.yaml").write_text("title: The port\n", encoding="utf-8")
    front = FRONT.format(title=title, name=name)
    (root / "articles" / f"{name}.md").write_text(front + text, encoding="utf-8")


def drafted(root: Path, *options: str) -> set[str]:
    """Run the command, and give the titles of what it drafted."""
    assert build.main(["extract", "--content", str(root), *options]) == build.EXIT_DONE
    return {event.title for event in load_content(root).content.events}


def test_who_and_what_is_told_makes_a_draft_likelier_to_be_kept() -> None:
    """Names, numbers and what the article's headline says speak for it, and few words against."""
    full = max(chances(FIRE).values())
    news = max(chances(FIRE, "Leyton mourns: Roth closes port after fire").values())
    bare = min(chances(f"Kenya voted on Monday. {BARE}").values())

    assert 0 <= bare < 0.3 < full < news <= 1


def test_each_feature_is_a_share() -> None:
    """No sentence counts more than once for any of them."""
    nothing = Features(1, *(0 for _ in Features._fields[1:]))
    everything = Features(*(1 for _ in Features._fields))

    assert 0 < chance_of(nothing) < 1
    assert 0 < chance_of(everything) < 1
    assert all(0 <= value <= 1 for each in read_labels() for value in each.features)


def test_a_strict_run_leaves_out_what_one_article_tells_in_few_words(tmp_path: Path) -> None:
    """What a second article tells, too, is drafted all the same; so is everything without it."""
    texts = {"herald": f"{FIRE}\n\n{BARE}"}
    for name, text in texts.items():
        for root in (tmp_path / "strict", tmp_path / "all"):
            put(root, name, "Port closed", text)
    strict, whole = drafted(tmp_path / "strict", "--strict"), drafted(tmp_path / "all")
    put(tmp_path / "told twice", "herald", "Port closed", "The crowd left the hall on Monday.")
    put(tmp_path / "told twice", "post", "A day", "On Monday the crowd left the hall of Leyton.")

    assert strict < whole
    assert {"Crowd leaves hall"} == whole - strict
    assert any("rowd leaves hall" in each for each in drafted(tmp_path / "told twice", "--strict"))


def test_an_editor_sees_how_likely_a_draft_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--explain` says so beside the headline."""
    put(tmp_path, "herald", "Port closed", FIRE)
    build.main(["extract", "--content", str(tmp_path), "--explain", "herald"])

    assert "(kept as it stands: " in capsys.readouterr().out


def test_the_weights_are_those_that_the_labels_give() -> None:
    """Who changes a feature fits anew."""
    assert fit(read_labels()) == WEIGHTS


def test_a_chance_is_foreseen_from_other_samples_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """What is kept in one sample says nothing of itself."""
    good, bad = (Features(*(value for _ in Features._fields)) for value in (1.0, 0.0))
    drafts = [
        Draft(sample, features._replace(base=1.0), (said, said))
        for sample in ("1", "2")
        for features, said in ((good, "k"), (bad, "x"), (good, "k"), (bad, "m"))
    ]
    chances = foreseen(drafts)
    print_shares(drafts, chances)

    assert min(chances[0::2]) > max(chances[1::2])
    assert "100%" in capsys.readouterr().out

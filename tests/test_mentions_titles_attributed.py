"""Headlines that name whose word it is: a sentence and the line that it gives."""

import pytest

from tests.reading import headlined, mentions


def _told(text: str) -> list[str]:
    return [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Kenya's health ministry said 12 people had been killed in Riga on Monday.",
            "12 people killed in Riga, Kenya's health ministry says",
        ),
        (
            "Tom Roth leads the yard in Riga. He added that Norsea had sunk a ship on Monday.",
            "Norsea sinks ship, Tom Roth says",
        ),
        (
            "More than 40 people were killed in Riga, according to the Kenyan health ministry.",
            "More than 40 people killed in Riga, Kenyan health ministry says",
        ),
        (
            "Both Kenya and Peru say the raid on Monday was carried out by Ruritania.",
            "Raid carried out by Ruritania, both Kenya and Peru say",
        ),
        (
            "Harbour Authority Executive Director Ida Holm said the unions of the yard had "
            "on Monday accepted a cut of pensions and wages in Riga and Lima.",
            "Unions of yard accept cut of pensions and wages in Riga and Lima, Ida Holm says",
        ),
    ],
)
def test_whose_word_it_is_stands_behind_it(text: str, title: str) -> None:
    """What a party says is no fact yet; where its office leaves no room, its name does."""
    assert title in _told(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Police said 12 people had been killed in Riga on Monday.", "12 people killed in Riga"),
        ("Norsea confirmed its ship had sunk off Riga on Monday.", "Norsea's ship sinks off Riga"),
        ("Omar Said said he had moved to Lima on Monday.", "Omar Said moves to Lima"),
        ("Norsea said its sailors had boarded a ship on Monday.", "Norsea's sailors board ship"),
        ("Tom Roth was held on Monday, according to court papers.", "Tom Roth held"),
        ("A statement said Omar Said had left Kenya on Monday.", "Omar Said leaves Kenya"),
        ("Kenya's navy said a ferry had capsized off Riga on Monday.", "Ferry capsizes off Riga"),
        ("Ida Holm said she was glad when Kenya won the cup in 2016.", "Kenya wins cup"),
    ],
)
def test_what_is_sure_stands_alone(text: str, title: str) -> None:
    """Police are whom news is from, a man knows what he did, and a background is known to all."""
    assert title in _told(text)


def test_whose_word_it_is_takes_no_part() -> None:
    """The ministry that counts the dead is no actor of the record for being in its headline."""
    text = "Kenya's trade ministry said Norsea had sold ten ships to Peru on Monday."
    found = next(one for one in mentions(text) if one.lemma == "sell")

    assert found.title.endswith("ministry says")
    assert {"Norsea"} == {one.name for one in found.named}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Two people were held in Riga on Monday, the union said.",
            "Two people held in Riga, union says",
        ),
        ("Two people were held in Riga on Monday, the force said.", "Two people held in Riga"),
        (
            "Omar Said said the film was sent to him by another sailor on Monday.",
            "Film sent to Omar Said by another sailor",
        ),
        (
            "Two people were held in Riga on Monday, the Kenyan airline said.",
            "Two people held in Riga, Kenyan airline says",
        ),
    ],
)
def test_who_has_no_name_is_not_named_behind_it(text: str, title: str) -> None:
    """`Force says` tells nobody whose word it is."""
    assert title in _told(text)


def test_a_claim_names_who_makes_it_once() -> None:
    """The headline tells it already: `Kenya claims ..., Kenya says`."""
    title = "Kenya claims Peruvian military plane violated its territorial airspace"
    text = (
        "Kenya says a Peruvian military intelligence-gathering aircraft entered its territorial "
        "airspace off remote islands in the East Sea on Monday, the first time Nairobi has accused "
        "the navy of an airspace violation and a new irritant in relations."
    )

    assert title in [one.title for one in headlined(title, text)]


def test_whose_word_it_is_is_told_once() -> None:
    """The article's own headline may say so with a verb of its own."""
    title = "Roth maintains Lund sank ‘old ferry’ in harbour remarks"
    text = (
        "Senator Tom Roth said former mayor Ida Lund sank the old ferry on Monday in the harbour."
    )

    assert title in [one.title for one in headlined(title, text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Police and prosecutors say Tom Roth paid two brothers on Monday to stage a raid on "
            "Roth near his home.",
            "Tom Roth pays two brothers to stage raid on Roth near his home, "
            "police and prosecutors say",
        ),
        (
            "Police and prosecutors say Tom Roth paid two brothers, Omar and Sami Said of Leyton, "
            "on Monday to stage a raid on Roth near his home.",
            "Tom Roth pays two brothers, Omar and Sami Said of Leyton to stage raid on Roth near "
            "his home, police say",
        ),
        ("Police said on Monday that two men had sold a stolen ship in Leyton.", "Two men sell"),
        ("Police said Tom Roth died in Leyton on Monday.", "Tom Roth dies in Leyton"),
    ],
)
def test_what_police_say_that_somebody_did_is_their_word(text: str, title: str) -> None:
    """That he died is a fact; a name comes in full once."""
    assert any(one.title.startswith(title) for one in mentions(text))

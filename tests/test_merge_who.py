"""Who did it to whom: what keeps two like acts apart."""

from dataclasses import replace
from typing import Any

import pytest

from extract.merging.profile import profile_mentions
from extract.merging.similarity import by_rule, relation
from records.model import EntityKind
from tests.merging import Story, Told, Who, story, together

TOWN: Who = (("Tolmin", "other", "place"),)
MAYOR: Who = (("Ana Kranjc", "agent", "person"),)
MONDAY = "2021-03-01"
RESIGNED = Told("Ana Kranjc resigned on Monday.", "resign", MAYOR, MONDAY, "on Monday")
LOOKED_BACK = replace(
    RESIGNED,
    sentence="Bakers and ferrymen were glad that Ana Kranjc resigned yesterday.",
    said="yesterday",
)


def test_one_act_of_two_named_agents_is_two_events() -> None:
    """Two governments that respond to one another do not make one response."""
    told = "{} responded to the raid on Tolmin."
    found = together(
        [
            story(
                name,
                Told(told.format(who), "respond", ((who, "agent", "state"), *TOWN)),
            )
            for name, who in (("north", "Norway"), ("south", "Chile"))
        ]
    )

    assert [{"north respond"}, {"south respond"}] == found


def test_other_agents_with_other_patients_make_two_events() -> None:
    """Two who appoint two others on one day in one town are no one appointment."""
    told = "{} appointed {} head of the harbour of Tolmin on Monday."

    def appointment(name: str, one: str, other: str) -> Story:
        who: Who = ((one, "agent", "person"), (other, "patient", "person"), *TOWN)
        return story(name, Told(told.format(one, other), "appoint", who, "2021-03-01", "on Monday"))

    kranjc = appointment("north", "Ana Kranjc", "Marko Debeljak")
    novak = appointment("south", "Ida Novak", "Peter Horvat")
    again = appointment("west", "Ana Kranjc", "Peter Horvat")

    assert [{"north appoint"}, {"south appoint"}] == together([kranjc, novak])
    assert [{"south appoint", "west appoint"}] == together([novak, again])


def test_one_named_by_his_trade_and_one_by_his_name_may_be_the_same() -> None:
    """One paper names the club and one the player: nobody's name speaks against one event."""
    club: Who = (("midfielder", "agent", None), ("Tolmin", "patient", "organisation"))
    player: Who = (("Marko Debeljak", "agent", "person"), ("contract", "patient", None))
    join = Told("The midfielder joined Tolmin on Monday.", "join", club, "2021-03-01", "on Monday")
    sign = Told(
        "Marko Debeljak of Tolmin signed a contract Monday.", "sign", player, "2021-03-01", "Monday"
    )
    found = together([story("north", join), story("south", sign)])

    assert [{"north join", "south sign"}] == found


def test_what_two_nations_did_is_two_acts_though_nobody_is_named() -> None:
    """`Norwegian troops` and `Chilean troops` are known by their nation."""
    told = "{} troops shelled the town on Monday."
    norway, chile, rebels = (
        story(name, Told(told.format(who), "shell", ((f"{who} troops", "agent", None),)))
        for name, who in (("north", "Norwegian"), ("south", "Chilean"), ("west", "Rebel"))
    )

    assert [{"north shell"}, {"south shell"}] == together([norway, chile])
    assert [{"north shell", "west shell"}] == together([norway, rebels])


def test_who_strikes_in_one_and_is_struck_in_the_other_makes_two_acts() -> None:
    """A raid on a state and the attack with which it answers on the same day are two."""
    north: Who = (("Norway", "agent", "state"), ("Tolmin", "other", "place"))
    on_it: Who = (("rebels", "agent", None), ("Norway", "patient", "state"))
    attack = Told(
        "Norway launched an attack on Tolmin on Monday.", "attack", north, MONDAY, "on Monday"
    )
    raid = Told(
        "Rebels of Tolmin raided Norway on Monday.", "raid", on_it, MONDAY, "on Monday", word="raid"
    )
    again = replace(raid, sentence="The raid on Norway by rebels of Tolmin came on Monday.")

    assert [{"north attack"}, {"south raid"}] == together(
        [story("north", attack), story("south", raid)]
    )
    assert [{"north raid", "south raid"}] == together([story("north", again), story("south", raid)])


def known_as_one(one: Told, other: Told) -> bool:
    """Say whether a rule knows that two articles tell one event, whatever else is in common."""
    made = [story("flood", one), story("feast", other)]
    mentions = [mention for _, found in made for mention in found]
    (left, right), _ = profile_mentions(mentions, {article.id: article for article, _ in made})
    related = relation(left, right)
    return related is not None and by_rule(left, right, related) > 0.5


def test_what_a_person_did_on_a_day_is_one_event_in_articles_about_other_things() -> None:
    """One reports, one looks back: both name the person and the day."""
    suffered: Who = (("Ana Kranjc", "patient", "person"),)

    assert known_as_one(RESIGNED, LOOKED_BACK)
    assert known_as_one(replace(RESIGNED, who=suffered), replace(LOOKED_BACK, who=suffered))


@pytest.mark.parametrize(
    ("week", "one_event"),
    [
        ("[2021-03-01..2021-03-07]", True),
        ("[2021-03-08..2021-03-14]", False),
        ("2021-03", False),
        ("2021-03-01~", False),
    ],
    ids=["its week", "the week after", "its month", "about then"],
)
def test_what_a_person_did_last_week_is_what_he_did_on_a_day_of_it(
    week: str, one_event: bool
) -> None:
    """`Last week` and the day itself are one time; a month is too wide to tell."""
    assert one_event == known_as_one(RESIGNED, replace(LOOKED_BACK, date=week))


INVADED: Who = (("Norwegian troops", "agent", "organisation"), ("Tolmin", "patient", "state"))
INVASION = Told(
    "The league met on Thursday amid Norway's invasion of Tolmin.",
    "invasion",
    (("Norway", "agent", "state"), ("Tolmin", "patient", "state")),
    "[..2021-04-01]",
    clause=False,
    alone=False,
)


@pytest.mark.parametrize(
    ("other", "one_event"),
    [
        (INVASION, True),
        (replace(INVASION, who=(("Chile", "agent", "state"), *INVASION.who[1:])), False),
        (replace(INVASION, who=(INVASION.who[0], ("Idria", "patient", "state"))), False),
        (replace(INVASION, date="[..2021-06-01]"), False),
        (replace(INVASION, lemma="attack"), False),
    ],
    ids=["a month on", "of others", "of another land", "three months on", "no act that lasts"],
)
def test_an_invasion_is_named_in_passing_for_weeks(other: Told, one_event: bool) -> None:
    """Reports of any subject tell of it; who invaded, and which land, says that it is the same."""
    said = "Norwegian troops invaded Tolmin on Monday."

    assert one_event == known_as_one(Told(said, "invade", INVADED, MONDAY, "on Monday"), other)


FREED: Who = (("Ana Kranjc", "patient", "person"),)


@pytest.mark.parametrize(
    ("who", "day", "once"),
    [
        (FREED, "[..2021-03-06]", True),
        (FREED, "[..2021-03-20]", False),
        (FREED, "", False),
        ((("Ida Novak", "patient", "person"),), "[..2021-03-06]", False),
        ((("Ana Kranjc", "agent", "person"),), "[..2021-03-06]", False),
        ((*FREED, ("letter", "patient", None)), "[..2021-03-06]", False),
    ],
)
def test_what_is_done_to_a_person_is_done_once_in_the_news_of_a_week(
    who: Who, day: str, once: bool
) -> None:
    """One article dates it, the other only reports it, on another subject; weeks after is far."""
    whom: Who = (*FREED, ("parcel", "patient", None)) if len(who) > 1 else FREED
    freed = Told("Police released Ana Kranjc on Monday.", "release", whom, MONDAY, "on Monday")
    report = Told("Released: bakers and ferrymen were glad.", "release", who, day)
    stories = [story("north", freed), story("south", report)]
    mentions = [each for _, found in stories for each in found]
    one, other = profile_mentions(mentions, {article.id: article for article, _ in stories})[0]

    assert once == bool(by_rule(one, other, "same"))


def test_what_a_body_did_to_one_thing_on_a_day_is_one_event() -> None:
    """A council may close much on a day, but a pandemic is declared once."""
    council: Who = (("Tolmin council", "agent", "organisation"), ("harbour", "patient", None))
    other: Who = (("Tolmin council", "agent", "organisation"), ("bridge", "patient", None))
    one = replace(RESIGNED, lemma="close", who=council)

    assert known_as_one(one, replace(LOOKED_BACK, lemma="close", who=council))
    assert not known_as_one(one, replace(LOOKED_BACK, lemma="close", who=other))


@pytest.mark.parametrize(
    "changes",
    [
        {"date": ""},
        {"said": ""},
        {"who": (("Tolmin council", "agent", "organisation"),)},
        {"aspect": "statement"},
        {"lemma": "go"},
    ],
    ids=["no day", "no words for it", "no person", "a statement", "a verb for anything"],
)
def test_what_is_not_done_once_a_day_needs_more_in_common(changes: dict[str, Any]) -> None:
    """A day and a name alone make no event of two such sentences."""
    assert not known_as_one(replace(RESIGNED, **changes), replace(LOOKED_BACK, **changes))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"date": "2021-03-02"}),
        ({}, {"who": (("Karl Berg", "agent", "person"),)}),
        ({}, {"who": (("Eva Kranjc", "agent", "person"),)}),
        ({"places": ("Tolmin",)}, {"places": ("Celje",)}),
        (
            {"who": (*MAYOR, ("Karl Berg", "patient", "person"))},
            {"who": (*MAYOR, ("Eva Stare", "patient", "person"))},
        ),
    ],
    ids=["another day", "another person", "her sister", "another place", "another victim"],
)
def test_a_person_does_the_like_elsewhere_and_to_others(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    """Two acts, where anything that both say is different."""
    assert not known_as_one(replace(RESIGNED, **one), replace(LOOKED_BACK, **other))


def test_who_lost_is_not_another_than_who_won() -> None:
    """One match has a winner and a loser, and a report may speak of either."""
    lost: Who = (("Tolmin", "agent", "organisation"), ("Kobarid", "other", "organisation"))
    won: Who = (("Kobarid", "agent", "organisation"), ("Tolmin", "patient", "organisation"))
    found = together(
        [
            story("north", Told("Tolmin lost the final to Kobarid.", "lose", lost)),
            story("south", Told("Kobarid beat Tolmin in the final.", "beat", won)),
        ]
    )

    assert [{"north lose", "south beat"}] == found


@pytest.mark.parametrize(("where", "events"), [("Tolmin", 1), ("Bovec", 2)])
def test_deaths_in_two_places_are_two_events_where_nobody_is_named(where: str, events: int) -> None:
    """One article tells who was killed, the other who died; only the place says of which blast."""
    miners: Who = (("miners", "patient", None),)
    men: Who = (("men", "agent", None),)
    north = Told("A blast in the mine killed miners at Tolmin.", "kill", miners, places=("Tolmin",))
    south = Told(f"Men died in the mine blast at {where}.", "die", men, places=(where,))

    assert events == len(together([story("north", north), story("south", south)]))


@pytest.mark.parametrize(("who", "events"), [("Jan Novak", 1), ("Ivo Horvat", 2)])
def test_one_who_died_is_not_another_who_was_killed(who: str, events: int) -> None:
    """`Killed` and `died` may tell one death, but not of two persons."""
    miner: Who = (("Jan Novak", "patient", "person"),)
    other: Who = ((who, "agent", "person"),)
    north = Told("Jan Novak was killed in the mine at Tolmin.", "kill", miner)
    south = Told(f"{who} died in the mine at Tolmin.", "die", other)

    assert events == len(together([story("north", north), story("south", south)]))


@pytest.mark.parametrize("lemma", ["die", "kill"])
@pytest.mark.parametrize(
    ("dead", "events"), [("27", 1), ("Thirty-one", 1), ("At least two hundred", 2), ("260", 2)]
)
def test_a_toll_grows_but_not_to_many_times_what_it_was(dead: str, events: int, lemma: str) -> None:
    """Another crash is recalled by its own dead; a later count of this one is near."""
    told = f"{{}} people {'died' if lemma == 'die' else 'were killed'} in the crash at Tolmin."

    def crash(name: str, number: str) -> Story:
        figures = ((number, "people killed"),)
        return story(name, Told(told.format(number), lemma, TOWN, figures=figures))

    assert events == len(together([crash("north", "Eleven"), crash("south", dead)]))


@pytest.mark.parametrize(("gone", "events"), [("convoy", 2), ("ferry", 1)])
def test_like_words_with_nothing_in_common_are_two_acts(gone: str, events: int) -> None:
    """What departed and what left on one day is the same only if something else is, too."""
    boat: Who = (("last boat", "agent", None),)
    who: Who = ((gone, "agent", None),)
    north = Told("The last boat, a ferry, departed on Monday.", "depart", boat, MONDAY, "on Monday")
    south = Told(f"That morning a {gone} left.", "leave", who, MONDAY, "That morning")

    assert events == len(together([story("north", north), story("south", south)]))


@pytest.mark.parametrize(("who", "events"), [("bakers", 2), ("ferrymen", 1)])
def test_an_article_that_tells_of_others_tells_of_another_meeting(who: str, events: int) -> None:
    """Its own words for the same day: two bodies meet, each of them by itself."""
    first: Who = (("ferrymen", "agent", None),)
    other: Who = ((who, "agent", None),)
    told = (
        Told("The ferrymen met on Monday to speak of the harbour.", "meet", first, MONDAY),
        Told(f"To speak of the harbour the {who} met on Monday.", "meet", other, MONDAY),
    )

    assert events == len(together([story("north", *told)]))


@pytest.mark.parametrize(("day", "events"), [("2021-03-03", 1), ("2021-04-20", 2)])
def test_how_things_stood_later_is_another_event(day: str, events: int) -> None:
    """A fever has spread to 14 towns, and weeks after to 60: no later count of one spreading."""
    fever: Who = (("Tolmin fever", "agent", None), *TOWN)
    told = "The Tolmin fever has spread to {} towns."

    def spread(name: str, towns: str, latest: str) -> Story:
        figures = ((towns, "towns"),)
        one = Told(told.format(towns), "spread", fever, f"[..{latest}]", figures=figures)
        return story(name, one)

    assert events == len(together([spread("north", "14", MONDAY), spread("south", "60", day)]))


@pytest.mark.parametrize(("speaker", "events"), [("driver", 1), ("farmer", 2)])
def test_what_two_say_is_two_statements_though_neither_has_a_name(
    speaker: str, events: int
) -> None:
    """Both say in one town on one day that the dam burst."""

    def said(name: str, who: str) -> Story:
        people: Who = ((who, "agent", None), *TOWN)
        sentence = f"The {who} said in Tolmin on Monday that the old dam burst."
        told = Told(sentence, "say", people, MONDAY, "on Monday", aspect="statement", word="said")
        return story(name, told)

    assert events == len(together([said("north", "driver"), said("south", speaker)]))


@pytest.mark.parametrize(
    ("speaker", "kind", "one_event"), [("Ana Kranjc", "person", True), ("minister", None, False)]
)
def test_a_statement_is_told_in_a_call_only_of_who_took_part_in_it(
    speaker: str, kind: EntityKind | None, one_event: bool
) -> None:
    """`Kranjc called Berg`, `Kranjc said in a call that`: not so what a minister said in one."""
    who: Who = (("Ana Kranjc", "agent", "person"), ("Karl Berg", "patient", "person"))
    told: Who = ((speaker, "agent", kind), ("phone call", "other", None))
    act = Told("Ana Kranjc called Karl Berg on Monday.", "call", who, word="called")
    speech = Told(
        f"{speaker} said in a phone call that it was over.",
        "say",
        told,
        aspect="statement",
        word="said",
    )
    made = [story("north", act), story("south", speech)]
    mentions = [mention for _, found in made for mention in found]
    (left, right), _ = profile_mentions(mentions, {article.id: article for article, _ in made})

    assert one_event == (relation(left, right) is not None)

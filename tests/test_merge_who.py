"""Who did it to whom: what keeps two like acts apart."""

from tests.merging import Story, Told, Who, story, together

TOWN: Who = (("Tolmin", "other", "place"),)


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
    found = together(
        [
            story("north", Told("The midfielder joined Tolmin on Monday.", "join", club)),
            story(
                "south", Told("Marko Debeljak of Tolmin signed a contract Monday.", "sign", player)
            ),
        ]
    )

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

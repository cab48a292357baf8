"""What was done, in which words: predicates that name one act."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest

from extract.merging.idf import Idf
from extract.merging.profile import profile_mentions
from extract.merging.similarity import by_rule, relation
from extract.merging.stories import Stories
from tests.merging import Told, Who, merged, story, together

DAM: Who = (("dam", "agent", None), ("Tolmin", "other", "place"))


def test_a_verb_whose_next_word_makes_the_sense_is_read_with_it() -> None:
    """`Gave way` is a collapse, though the parser's lemma is `give`."""
    found = together(
        [
            story("north", Told("The dam above Tolmin gave way.", "give", DAM, word="gave")),
            story("south", Told("The dam above Tolmin collapsed.", "collapse", DAM)),
        ]
    )

    assert [{"north give", "south collapse"}] == found


@pytest.mark.parametrize(
    ("told", "lemma", "what"),
    [
        ("Ana Kranjc suspended her campaign in Tolmin.", "suspend", "campaign"),
        ("Ana Kranjc abandoned her bid for the town hall of Tolmin.", "abandon", "bid"),
        ("Ana Kranjc withdrew from the election in Tolmin.", "withdraw", ""),
        ("Ana Kranjc stepped aside in Tolmin.", "step aside", ""),
    ],
)
def test_who_ends_a_campaign_drops_out(told: str, lemma: str, what: str) -> None:
    """A candidacy ends in many words, of which some have other senses besides."""
    her: Who = (("Ana Kranjc", "agent", "person"), ("Tolmin", "other", "place"))
    thing: Who = ((what, "patient", None),) if what else ()
    ends = story("north", Told(told, lemma, (*her, *thing), word=told.split()[2]))
    out = Told("Ana Kranjc dropped out of the race in Tolmin.", "drop out", her, word="dropped out")

    assert [{f"north {lemma}", "south drop out"}] == together([ends, story("south", out)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("went public", "go", ""), ("revealed her identity", "reveal", "identity")),
        (("left Tolmin", "leave", ""), ("fled Tolmin", "flee", "")),
        (("tested positive", "test", ""), ("got her diagnosis", "get", "diagnosis")),
        (("introduced a bill", "introduce", "bill"), ("filed a bill", "file", "bill")),
        (("applied for asylum", "apply", ""), ("sought asylum", "seek", "asylum")),
    ],
)
def test_what_a_person_did_on_a_day_is_one_act_in_two_wordings(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """Papers share the day and the name, and no verb."""

    def tell(words: str, lemma: str, thing: str) -> Told:
        who: Who = (("Ana Kranjc", "agent", "person"),)
        done: Who = ((thing, "patient", None),) if thing else ()
        day = ("2021-03-01", "on Monday")
        told = f"Ana Kranjc {words} on Monday."
        return Told(told, lemma, (*who, *done), *day, word=words.split()[0])

    assert 1 == len(merged([story("north", tell(*one)), story("south", tell(*other))]))


def test_a_compound_that_is_listed_whole_is_not_taken_apart() -> None:
    """A pull-back is a withdrawal, and not the recall of a product from the shops."""
    troops: Who = (("troops", "agent", None), ("Tolmin", "other", "place"))
    found = together(
        [
            story("north", Told("The pull-back of troops from Tolmin began.", "pull-back", troops)),
            story("south", Told("Recalled: all troops at Tolmin.", "recall", troops)),
            story(
                "west", Told("The withdrawal of troops from Tolmin began.", "withdrawal", troops)
            ),
        ]
    )

    assert [{"north pull-back", "west withdrawal"}, {"south recall"}] == found


def test_an_article_that_shows_twice_tells_of_two_things() -> None:
    """Verbs that do for anything are one event of an article only if somebody is in both."""
    light: Who = (("lighthouse", "agent", None),)
    lamp: Who = (("lamp", "agent", None),)
    first = "The lighthouse showed the way of the ferry through the harbour."
    other = "At the harbour the lamp showed the ferry the way."

    def events(who: Who) -> int:
        return len(merged([story("north", Told(first, "show", light), Told(other, "show", who))]))

    assert (2, 1) == (events(lamp), events(light))


def test_other_words_of_one_speaker_are_another_statement() -> None:
    """In one article a speaker says two things on one day: they share no word of what is said."""
    speaker: Who = (("Ana Kranjc", "agent", "person"),)
    article, mentions = story(
        "north",
        Told("Ana Kranjc said on Monday the dam held.", "say", speaker, aspect="statement"),
        Told("Ana Kranjc said on Monday roads open.", "say", speaker, aspect="statement"),
    )
    dam, roads = mentions
    others = replace(dam, content=("dam", "hold")), replace(roads, content=("road", "open"))
    alike = replace(dam, content=("dam", "hold")), replace(roads, content=("dam", "open"))

    assert (2, 1) == (len(merged([(article, others)])), len(merged([(article, alike)])))


def test_three_articles_about_three_things_are_three_stories() -> None:
    """Few articles share but words of any news, which do not make them one story."""
    texts = {
        "court": "police monday judge driver doctor life prosecutors market jail term",
        "plane": "police monday plane parachutists engine airfield investigators firm noon",
        "funeral": "police monday king coffin avenue mourners shrine son throne years",
    }
    counts = {name: Counter(text.split()) for name, text in texts.items()}
    idf = Idf(counts.values())
    stories = Stories({name: idf.weigh_article(count) for name, count in counts.items()})

    assert all(stories.alike(*pair) < 0.5 for pair in combinations(texts, 2))


NORTH: Who = (("Norway", "agent", "state"), ("Idria", "other", "place"))


@pytest.mark.parametrize(
    ("lemma", "what", "one_event"),
    [("fire", "rockets", True), ("launch", "drones", True), ("launch", "satellite", False)],
)
def test_what_is_thrown_at_others_makes_the_act(lemma: str, what: str, one_event: bool) -> None:
    """To fire rockets is to launch missiles, though one may fire a clerk and launch a car."""
    head = what.rstrip("s")
    first = Told(
        "Norway launched 90 missiles at Idria on Monday.",
        "launch",
        (*NORTH, ("missile", "patient", None)),
        "2021-03-01",
        "on Monday",
    )
    other = Told(
        f"On Monday Norway {lemma}d {what} at Idria.",
        lemma,
        (*NORTH, (head, "patient", None)),
        "2021-03-01",
        "On Monday",
        word=lemma,
    )
    made = [story("flood", first), story("feast", other)]
    mentions = [mention for _, found in made for mention in found]
    (left, right), _ = profile_mentions(mentions, {article.id: article for article, _ in made})
    related = relation(left, right)

    assert one_event == (related is not None and by_rule(left, right, related) > 0.5)


def test_what_was_thrown_and_the_attack_of_that_day_are_one_event() -> None:
    """Each is told in its own words by several; once both are whole, body and day join them."""
    day = "2021-03-01"
    missile: Who = (("Norway", "agent", "state"), ("missile", "patient", None))
    launched = Told("Norway launched 90 missiles on Monday.", "launch", missile, day, "on Monday")
    fired = Told("On Monday Norway fired missiles at Idria.", "fire", missile, day, "On Monday")
    attack = Told(
        "Shops stayed shut since Norway's attack on Monday.",
        "attack",
        (("Norway", "agent", "state"),),
        day,
        "on Monday",
        clause=False,
    )
    others = replace(attack, who=(("Chile", "agent", "state"),))
    tuesday = replace(attack, date="2021-03-02", sentence="Norway's attack on Tuesday went on.")
    first = [story("north", launched), story("south", fired)]

    assert 1 == len(merged([*first, story("west", attack)]))
    assert 2 == len(merged([*first, story("west", others)]))
    assert 2 == len(merged([*first, story("west", replace(tuesday, said="on Tuesday"))]))

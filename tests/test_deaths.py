"""A person dies once: reports of it are one event, however unlike the articles."""

from dataclasses import replace

import pytest

from extract.lexicon.spelling import fold
from extract.mention import Participant
from extract.merging.deaths import same_dead, the_dead
from extract.merging.described import with_described, with_the_one
from extract.merging.merge import cluster_mentions
from extract.merging.targets import with_struck
from tests.merging import Story, Told, Who, merged, story

DIED = Told(
    "Vera Marek died in a Prague clinic on 1 May.",
    "die",
    (("Vera Marek", "agent", "person"),),
    date="2019-05-01",
    said="on 1 May",
)
RECALLED = Told(
    "Two years after the death of Vera Marek her songs sell better than ever.",
    "death",
    (("Vera Marek", "agent", "person"),),
    date="[..2021-06-01]",
)
SURNAME = Told(
    "Marek's death left the choir without a voice.",
    "death",
    (("Marek", "agent", "person"),),
    date="[..2021-06-01]",
)
BROTHER = Told(
    "Jan Marek died in a fall.", "die", (("Jan Marek", "agent", "person"),), date="[..2020-02-01]"
)
MURDERER = Told(
    "Vera Marek killed Otto Blaha with a spade.",
    "kill",
    (("Vera Marek", "agent", "person"), ("Otto Blaha", "patient", "person")),
)
ELSEWHERE = (
    "Rain stopped play at the cricket ground until tea, when the umpires gave up.",
    "The ministry wants farmers to plant hedges along every second field.",
    "Shares in the shipyard rose after its order book was published.",
)


SANG = Told("Vera Marek sang of death in Prague in May; Marek's songs die last.", "sing", DIED.who)
"""In a corpus about her, neither her name nor these words tell anything."""


def together(*told: Told) -> list[set[str]]:
    """Cluster reports of articles with nothing else in common; name clusters by sentences."""
    made = [
        story(f"a{number}", each, Told(other, "be"))
        for number, (each, other) in enumerate(zip(told, ELSEWHERE, strict=False))
    ]
    about_her = [story(f"b{number}", SANG) for number in range(40)]
    articles = {article.id: article for article, _ in (*made, *about_her)}
    mentions = [found[0] for _, found in (*made, *about_her)]
    by_article = dict(zip(articles, told, strict=False))
    clusters = cluster_mentions(mentions, articles)
    named = [{each.article for each in found.mentions} & by_article.keys() for found in clusters]
    return [{by_article[article].sentence for article in names} for names in named if names]


def test_a_death_recalled_years_later_is_the_same_death() -> None:
    """The articles share nothing but the name."""
    assert [{DIED.sentence, RECALLED.sentence}] == together(DIED, RECALLED)


def test_a_surname_is_the_only_one_of_the_dead_who_bears_it() -> None:
    """`Marek's death` is that of Vera Marek where no other Marek died."""
    assert [{DIED.sentence, SURNAME.sentence}] == together(DIED, SURNAME)


def test_a_surname_of_two_dead_is_nobody() -> None:
    """Vera and Jan Marek died both: the surname alone joins neither by this rule."""
    found = together(DIED, BROTHER, SURNAME)

    assert {DIED.sentence, BROTHER.sentence} not in found
    assert {DIED.sentence, SURNAME.sentence} not in found


def test_who_kills_is_not_the_one_who_dies() -> None:
    """Of the two persons of a murder, the patient is dead."""
    _, (murder,) = story("x", MURDERER)

    assert [{fold("Otto Blaha")}] == the_dead([murder])


def test_a_noun_with_the_owner_alone_tells_his_own_death() -> None:
    """`Holm's killing came at dawn`: whoever is named beside the noun was killed, if one alone."""
    blaha: Who = (("Otto Blaha", "agent", "person"),)
    boss: Who = (*blaha, ("boss", "patient", None))
    came = Told("Otto Blaha's killing came at dawn.", "killing", blaha, clause=False)
    other = Told("Otto Blaha's killing of his boss came out.", "killing", boss, clause=False)
    _, (his, of_another) = story("x", came, other)

    assert [{fold("Otto Blaha")}, frozenset()] == the_dead([his, of_another])


def test_days_further_apart_are_two_deaths_still() -> None:
    """A day's difference is for readers to see on one record, a week's for an editor to settle."""
    first = Told(DIED.sentence, "die", DIED.who, date="2019-05-01", said="on 1 May")
    eighth = Told("Vera Marek died on 8 May.", "die", DIED.who, date="2019-05-08", said="on 8 May")

    assert 2 == len(together(first, eighth))


def test_a_short_form_of_a_given_name_is_the_same_person() -> None:
    """`Fred` and `Frederick Larsen` died once; `Mario` and `Maria Larsen` are two."""

    def same(one: str, other: str) -> bool:
        return same_dead(frozenset({fold(one)}), frozenset({fold(other)}))

    assert same("Fred Larsen", "Frederick C. Larsen")
    assert same("Betty Larsen", "Bettie Larsen")
    assert same("Mikhail Larsen", "Mikhael Larsen")
    assert not same("Mario Larsen", "Maria Larsen")
    assert not same("Roberto Larsen", "Roberta Larsen")
    assert not same("Fred Larsen", "Fred Nowak")


def test_a_child_and_a_man_are_two_dead() -> None:
    """Nobody is named, but each sentence gives one age; the same age is no obstacle."""
    child = Told("A 23-month-old child died of flu in Tolmin on Monday.", "die", date="2021-03-01")
    man = Told("A 33-year-old man died of flu in Tolmin on Monday.", "die", date="2021-03-01")
    again = Told("The 23-Month-old child died of flu in Tolmin.", "die", date="2021-03-01")
    found = [
        {mention.article for mention in each.mentions}
        for each in merged([story("a", child), story("b", man), story("c", again)])
    ]

    assert [{"a", "c"}, {"b"}] == sorted(found, key=len, reverse=True)


def test_one_attack_kills_people_of_any_age() -> None:
    """What kills a child may kill a man: only who dies by himself has one age."""
    both = [
        Told(
            f"The attack in Tolmin on Monday killed a {age}-year-old {who}.",
            "kill",
            date="2021-03-01",
            said="on Monday",
        )
        for age, who in ((9, "boy"), (33, "man"))
    ]

    assert 1 == len(merged([story("a", both[0]), story("b", both[1])]))


def test_a_murder_is_the_death_of_whom_it_befell() -> None:
    """`Murdered` names a crime as much as a killing, but who was murdered has died."""
    who: Who = (("Jan Marek", "agent", "person"), ("Vera Marek", "patient", "person"))
    _, mentions = story("north", Told("Jan Marek murdered Vera Marek for money.", "murder", who))

    assert [{fold("Vera Marek")}] == the_dead(mentions)


def general_killed(name: str, sentence: str, who: Who) -> Story:
    """Tell of a raid that killed somebody."""
    return story(name, Told(sentence, "kill", who, word="killed"))


NAMED = general_killed(
    "north",
    "A raid killed Chilean Gen. Otto Blaha near Tolmin.",
    (("raid", "agent", None), ("Otto Blaha", "patient", "person")),
)
OTHER_NAMED = general_killed(
    "east",
    "A bomb killed Chilean Gen. Vera Marek in Celje.",
    (("bomb", "agent", None), ("Vera Marek", "patient", "person")),
)


@pytest.mark.parametrize(
    ("whom", "others", "dead"),
    [
        ("top Chilean general", (), {"Otto Blaha"}),
        ("top Chilean general", (OTHER_NAMED,), set()),
        ("top Norwegian general", (), set()),
        ("top Chilean singer", (), set()),
    ],
    ids=["the only one", "one of two", "another nation", "another rank"],
)
def test_who_is_told_by_rank_and_nation_is_the_only_one_of_the_dead_who_has_them(
    whom: str, others: tuple[Story, ...], dead: set[str]
) -> None:
    """`A top Chilean general` is Gen. Otto Blaha where no other Chilean general died."""
    described = general_killed(
        "south", f"A raid killed a {whom}.", (("raid", "agent", None), (whom, "patient", None))
    )
    stories = (described, NAMED, *others)
    mentions = [each for _, found in stories for each in found]
    texts = {article.id: article.text for article, _ in stories}
    sentences = [texts[each.article][each.start : each.end] for each in mentions]
    found = with_described(mentions, the_dead(mentions), sentences)

    assert {fold(name) for name in dead} == found[0]


@pytest.mark.parametrize("owner", ["Chile's", "Chile’s", "Santiago's", "Norway's"])
def test_whose_general_he_is_tells_the_nation_too(owner: str) -> None:
    """`Chile's top general`, or `Santiago's`, is Chilean."""
    described = general_killed(
        "south",
        f"A raid killed {owner} top general in Celje.",
        (("raid", "agent", None), ("top general", "patient", None)),
    )
    mentions = [*described[1], *NAMED[1]]
    found = with_described(mentions, the_dead(mentions), [described[0].text, NAMED[0].text])

    assert (owner != "Norway's") == (found[0] == {fold("Otto Blaha")})


def test_who_killed_is_not_the_one_who_died() -> None:
    """A Chilean general who kills somebody is not the Chilean general who was killed."""
    killer: Who = (("Chilean general", "agent", None), ("ferryman", "patient", None))
    raid = general_killed("south", "A Chilean general killed a ferryman.", killer)
    mentions = [*raid[1], *NAMED[1]]
    sentences = [raid[0].text, NAMED[0].text]

    assert not with_described(mentions, the_dead(mentions), sentences)[0]


def test_the_death_of_her_husband_is_not_her_own() -> None:
    """An obituary tells of other deaths; whose widow she was is named beside them."""
    holm: Who = (("Ida Holm", "agent", "person"),)
    husband: Who = (("third husband", "patient", None), ("Ida Holm", "other", "person"))
    found = merged(
        [
            story(
                "north",
                Told("Ida Holm died on Monday at her home in Leyton.", "die", holm, word="died"),
                Told(
                    "After the death of her third husband she left.", "death", husband, word="death"
                ),
            )
        ]
    )

    assert 2 == len(found)


@pytest.mark.parametrize(
    ("sentence", "whom", "others", "dead"),
    [
        ("The singer died in June.", "singer", (), {"Vera Marek"}),
        ("Fans recalled the pop singer, who died in June.", "pop singer", (), {"Vera Marek"}),
        ("The singer died in June.", "singer", (BROTHER,), set()),
        ("A singer died in June.", "singer", (), set()),
        ("A young singer was hurt. The singer died in June.", "singer", (), set()),
        ("The singers died in June.", "singers", (), set()),
        ("The singer's mare died in June.", "mare", (), set()),
        ("The sister died in June.", "sister", (), set()),
        ("Her singer died in June.", "singer", (), set()),
    ],
    ids=["the", "and more", "one of two", "a", "brought in", "several", "no person", "kin", "hers"],
)
def test_somebody_told_of_before_is_the_only_one_of_the_dead_whom_the_article_names(
    sentence: str, whom: str, others: tuple[Told, ...], dead: set[str]
) -> None:
    """`The singer died in June`, in an article about the death of Vera Marek."""
    head = whom.split()[-1].removesuffix("s")
    article, mentions = story("north", DIED, *others, Told(sentence, "die", word="died"))
    who = (Participant(whom, head, "agent"),)
    told = [*mentions[:-1], replace(mentions[-1], participants=who)]

    found = with_the_one(told, the_dead(told), {article.id: article})

    assert {fold(name) for name in dead} == found[-1]


STRUCK: Who = (("strike", "agent", None), ("Otto Blaha", "patient", "person"))
ORDERED: Who = (("Ana Lind", "agent", "person"), ("strike", "patient", None))


@pytest.mark.parametrize(
    ("told", "dead"),
    [
        (Told("Monday's strike on Otto Blaha angered Chile.", "strike", STRUCK), {"Otto Blaha"}),
        (Told("Monday's visit to Otto Blaha angered Chile.", "visit", STRUCK), set()),
        (Told("Ana Lind ordered the strike on Otto Blaha.", "order", ORDERED), {"Otto Blaha"}),
        (Told("Ana Lind ordered that he be heard.", "order", STRUCK), set()),
    ],
    ids=["struck", "visited", "ordered", "ordered otherwise"],
)
def test_a_blow_at_somebody_who_was_killed_is_his_death(told: Told, dead: set[str]) -> None:
    """An editor wants one record of the strike against a general, of its order and his killing."""
    _, found = story("south", told)
    named = tuple(Participant(name, name.lower(), "other", "person") for name in dead)
    mentions = [replace(found[0], named=named), *NAMED[1]]

    assert {fold(name) for name in dead} == with_struck(mentions, the_dead(mentions))[0]


def test_a_blow_at_somebody_who_lives_is_nobodys_death() -> None:
    """Nobody says that he was killed; who only died was not struck dead."""
    _, found = story("south", Told("A strike on Otto Blaha failed.", "strike", STRUCK))
    mentions = [*found, *story("north", replace(DIED, who=(("Otto Blaha", "agent", "person"),)))[1]]

    assert not with_struck(mentions, the_dead(mentions))[0]

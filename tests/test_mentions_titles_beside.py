"""What a headline tells beside the act: why somebody did it, what a thing is to do, how often."""

import pytest

from tests.reading import mentions

ARGUED = {
    "Tom Roth gave ground over the weekend, saying he would allow a tax to remain.": (
        "Tom Roth gives ground, saying he will allow tax to remain"
    ),
    "Ruritania denied the allegations on Monday, saying they were unfounded.": (
        "Ruritania denies allegations, saying they were unfounded"
    ),
    "Kenya closed its border on Tuesday, arguing that the move would slow the virus.": (
        "Kenya closes its border, arguing move will slow virus"
    ),
    "Ana Lund left the party in May, saying nothing to her friends.": "Ana Lund leaves party",
    "Ana Lund left the party on Monday, saying they were to blame.": "Ana Lund leaves party",
    "Ana Lund sent a letter to the board on Monday, asking they close the yard.": (
        "Ana Lund sends letter to board, asking they close yard"
    ),
    "Ana Lund resumed her dispute with the umpire on Monday, this time saying he was a thief.": (
        "Ana Lund resumes her dispute with umpire"
    ),
    "Tom Roth told reporters on Monday that he had won, saying the vote was fair.": (
        "Tom Roth tells reporters he has won"
    ),
}


@pytest.mark.parametrize(("text", "title"), ARGUED.items(), ids=list(ARGUED))
def test_why_somebody_did_so_is_told_in_his_words(text: str, title: str) -> None:
    """Not of somebody whom the line does not name, nor beside what he said already."""
    assert title in [one.title for one in mentions(text)]


TO_DO = {
    "In June, Kenyan lawmakers introduced a bill, which has yet to be adopted, that would force "
    "foreign firms to open their books.": (
        "Kenyan lawmakers introduce bill that would force foreign firms to open their books"
    ),
    "The House passed a measure on Monday, which would end the ban on trawling.": (
        "House passes measure which would end ban on trawling"
    ),
    "On Monday the court in Leyton heard a case, which could last a week.": (
        "Court in Leyton hears case"
    ),
    "Tom Roth met a friend on Monday, who would later betray him.": "Tom Roth meets friend",
    "The president of Kenya signed an order on Friday, which he said would help farmers.": (
        "President of Kenya signs order"
    ),
}


@pytest.mark.parametrize(("text", "title"), TO_DO.items(), ids=list(TO_DO))
def test_what_something_new_is_to_do_is_told_behind_an_aside(text: str, title: str) -> None:
    """What it would do says what a bill is; what it could be, or is said to be, does not."""
    assert title in [one.title for one in mentions(text)]


OFTEN = {
    "The paper of Leyton shut its weekly magazine on Monday.": (
        "Paper of Leyton shuts its weekly magazine"
    ),
    "Norsea's average hourly wages increased by 4 cents on Monday.": (
        "Norsea's average hourly wages increase by 4 cents"
    ),
    "Norsea sold 4,000 ferries in 2017 versus 1,900 in 2009.": "Norsea sells 4,000 ferries",
    "Norsea has sparred with Kalmar Lines on a daily basis since 2020.": (
        "Norsea spars with Kalmar Lines"
    ),
    "Ana Lund left the Leyton vs. Riga match on Monday.": "Ana Lund leaves Leyton vs. Riga match",
}


@pytest.mark.parametrize(("text", "title"), OFTEN.items(), ids=list(OFTEN))
def test_how_often_it_comes_is_no_date(text: str, title: str) -> None:
    """A weekly magazine is none without it; what another year had says nothing without the year."""
    assert title in [one.title for one in mentions(text)]


ITSELF = {
    '"After a long review, the company has found a fault," the company said Thursday.': (
        "Company says after long review it has found fault"
    ),
    "The ministry said on Monday that the ministry had identified more savings.": (
        "Ministry says it has identified more savings"
    ),
    "Kenya warned on Monday that Kenya would respond.": "Kenya warns it will respond",
    "The company said on Tuesday that the other company had lied.": (
        "Company says other company has lied"
    ),
    "Kenya said on Monday that the Kenyan army had killed ten men.": (
        "Kenya says Kenyan army has killed ten men"
    ),
}


@pytest.mark.parametrize(("text", "title"), ITSELF.items(), ids=list(ITSELF))
def test_a_body_that_speaks_of_itself_is_named_once(text: str, title: str) -> None:
    """`Company says it has`, where the article says `the company` twice."""
    assert title in [one.title for one in mentions(text)]


def test_what_a_reason_is_about_is_told() -> None:
    """`Latest escalation` says nothing without what escalated."""
    text = (
        "Shares in Norsea fell 6% on Friday after the latest escalation in the trade war between "
        "Kenya and Peru rattled investors."
    )

    title = "Shares in Norsea fall 6% after latest escalation in trade war between Kenya and Peru"
    assert [f"{title} rattles investors"] == [one.title for one in mentions(text) if one.alone]


WHOLE = {
    "Minister Tom Roth forcefully denied the charges against him on Monday, saying he's willing to "
    "appear before the harbour committee “in any way” the panel deems appropriate to “refute” the "
    "accusations.": "Minister Tom Roth denies charges against him",
    "Tom Roth sparked a fierce debate among northern voters last month when he referred broadly to "
    "Kenyan traders as criminals and rapists.": (
        "Tom Roth sparks fierce debate among northern voters when he refers to Kenyan traders "
        "as criminals and rapists"
    ),
    "The staff at the Dock Street Hotel met on Monday. The staff at the hotel were stuck at the "
    "hotel on Friday.": "Staff at Dock Street Hotel stuck at hotel",
    "In a video Tom Roth accused the police of arresting him but not the masked men who beat up "
    "blogger Ida Holm at a June 29 rally.": "Masked men beat up blogger Ida Holm at rally",
    "The paper said Tom Roth resigned on Monday from his position but not the department.": (
        "Tom Roth resigns from his position but not department"
    ),
    "The parents of Tom Roth, the unarmed man whom a Leyton officer shot and killed last August, "
    "have sued the city.": "Leyton officer shoots and kills Tom Roth",
    "Four friends of the couple were also stabbed or shot to death on 9 August by Roth's men.": (
        "Four friends of couple stabbed or shot to death by Roth's men"
    ),
    "The eight senators -- four Democrats and four Republicans, who released the framework for a "
    "plan in January -- were confident last week.": ("Four Republicans release framework for plan"),
    "The president of Kenya created the board in May.": "President of Kenya creates board",
    "The president of Kenya had retweeted seven posts on Monday.": (
        "President of Kenya retweets seven posts"
    ),
    "A poll in July found that 58 percent of 18-to-29-year-olds intend to vote.": (
        "Poll finds 58 percent of 18-to-29-year-olds intend to vote"
    ),
}


@pytest.mark.parametrize(("text", "title"), WHOLE.items(), ids=list(WHOLE))
def test_no_word_is_left_without_what_it_says(text: str, title: str) -> None:
    """`Willing` needs what for, `referred to them` as what; a name is told once."""
    assert title in [one.title for one in mentions(text)]


def test_who_acknowledges_something_has_said_so_already() -> None:
    """`Acknowledges, saying` has lost what was acknowledged."""
    text = "Tom Roth acknowledged as much Monday, saying lawmakers had ignored his plans."

    assert not [one for one in mentions(text) if "acknowledges, saying" in one.title]


ROOM = {
    "The attack in Leyton on Monday killed four Kenyans, including Ambassador Tom Roth.": (
        "Attack in Leyton kills four Kenyans, including Ambassador Tom Roth"
    ),
    "Kenya signed several agreements on Monday, including the $11 billion purchase of 100 aircraft "
    "by the airline Norsea.": (
        "Kenya signs several agreements, including $11 billion purchase of 100 aircraft by "
        "airline Norsea"
    ),
    "Kenya signed several agreements on Monday, including those that had failed.": (
        "Kenya signs several agreements"
    ),
    "A message was sent on Monday to Tom Roth, the leader of the Northern Front.": (
        "Message sent to Tom Roth, leader of Northern Front"
    ),
    "Norsea hired Ana Lund, its former chairwoman, on Monday.": "Norsea hires Ana Lund",
    "Norsea hired former sailor Ana Lund, a chairwoman, on Monday.": (
        "Norsea hires former sailor Ana Lund"
    ),
    "Two nurses in Leyton were infected with fever on Monday while treating Tom Roth.": (
        "Two nurses in Leyton infected with fever while treating Tom Roth"
    ),
    "Ana Lund charged her phone in Leyton on Monday while anticipating that it would fail.": (
        "Ana Lund charges her phone in Leyton"
    ),
    "Tom Roth returned to Kenya on Monday before a Peruvian judge ordered his arrest.": (
        "Tom Roth returns to Kenya before Peruvian judge orders his arrest"
    ),
    "Tom Roth, a former sailor, sued the port on Monday.": "Former sailor Tom Roth sues port",
    "Tom Roth, a former sailor, sued the port in 2015.": "Tom Roth sues port",
    "Tom Roth, a good friend, sued the port on Monday.": "Tom Roth sues port",
}


@pytest.mark.parametrize(("text", "title"), ROOM.items(), ids=list(ROOM))
def test_a_line_with_room_tells_who_it_was_and_what_went_on(text: str, title: str) -> None:
    """Who was among them, who the last one is, what somebody was doing, before what it was."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize("perhaps", ["likely", "apparently", "probably"])
def test_what_only_may_be_so_is_told_as_such(perhaps: str) -> None:
    """Officials who say so are left out, their doubt is not."""
    text = f"The storm {perhaps} killed ten people on Monday, officials said."

    assert f"Storm {perhaps} kills ten people" in [one.title for one in mentions(text)]


def test_a_failure_is_told() -> None:
    """An audit that tried unsuccessfully has failed."""
    text = "An audit of the port in May unsuccessfully tried to get to the root of the fraud."

    (title,) = (one.title for one in mentions(text) if one.alone)
    assert title == "Audit of port unsuccessfully tries to get to root of fraud"


def test_what_a_reason_came_to_is_told_before_who_brought_it() -> None:
    """Where there is no room for both, the attack goes without whose it was."""
    text = (
        "Last month, Kenya also carried out air strikes in Peru after a drone attack by Peruvian "
        "militias left one Kenyan officer in critical condition and injured two others."
    )

    title = "Kenya carries out air strikes in Peru after drone attack leaves one Kenyan officer"
    assert f"{title} in critical condition" in [one.title for one in mentions(text)]

"""What one sentence tells twice makes one record."""

from tests.reading import dates, mentions


def titles(text: str) -> list[str]:
    """Give the headlines of the mentions that make a record."""
    return [each.title for each in mentions(text) if each.alone]


def test_what_somebody_only_said_is_told_by_what_he_said() -> None:
    """An undated saying beside its content is no event of its own."""
    text = "Omar Said resigned on Monday, officials of Norsea said."

    assert ["Omar Said resigns"] == titles(text)


def test_a_dated_saying_is_kept_where_what_was_said_has_no_day() -> None:
    """The day is the saying's, so the saying is the record."""
    text = "Norsea said on Monday that the Kenyan government had seized its ships."

    assert ["Norsea says Kenyan government has seized its ships"] == titles(text)


def test_an_announcement_of_what_has_another_day_is_an_event_beside_it() -> None:
    """Two days, two events; a bare `said` of something dated is none."""
    announced = "Norsea announced on Monday that it had bought Kalmar Lines in May."
    said = "Norsea said on Monday that Omar Said had left Kenya on Saturday."

    assert 2 == len(titles(announced))
    assert ["Omar Said leaves Kenya, Norsea says"] == titles(said)


def test_a_verb_that_goes_on_with_the_subject_is_told_by_the_first() -> None:
    """One clause with two verbs and one day is one item of a timeline."""
    text = "Omar Said joined Norsea in 1961 and led 19 missions."

    assert ["Omar Said joins Norsea"] == titles(text)


def test_a_second_verb_with_a_day_of_its_own_is_another_event() -> None:
    """`came in 1961 and left in 1970` are two."""
    text = "Omar Said came to Kenya in 1961 and left Lisbon in 1970."

    assert 2 == len(titles(text))


def test_how_people_came_to_harm_is_told_in_one_headline() -> None:
    """The clause with `when` says what happened; `injured` shares the auxiliary of `killed`."""
    text = "Ten people were killed and dozens injured on Monday when a bus fell into the Limpopo."

    assert ["Ten people killed when bus falls into Limpopo"] == titles(text)


def test_background_with_as_is_not_how_people_came_to_harm() -> None:
    """`as the government stepped up its campaign` tells no cause."""
    text = "Four people died on Monday as Kenya stepped up its campaign."

    assert "Four people die" in titles(text)


def test_the_report_of_a_quarter_s_results_is_the_news() -> None:
    """Nothing happened in the quarter that an editor would put on a timeline."""
    text = "Norsea reported on Monday that fourth-quarter profit fell 31 percent."

    assert ["Norsea reports profit fell 31 percent"] == titles(text)


def test_what_the_same_person_did_meanwhile_is_told_with_it() -> None:
    """`arrested as he returned` is the arrest."""
    text = "Omar Said was arrested in July at Lisbon Airport as he returned from Kenya."

    assert ["Omar Said arrested at Lisbon Airport as he returns from Kenya"] == titles(text)


def test_a_report_that_came_out_is_told_with_what_it_says() -> None:
    """A study is published in order to say something, and what it found is no second record."""
    text = "A report released on Friday by the Kenyan government found that Norsea broke the law."

    assert ["Report finds Norsea broke law"] == titles(text)


def test_what_went_on_meanwhile_is_told_with_the_news() -> None:
    """A clause with `as` of the same day is no second record."""
    text = "Anna Roth fled the town in 1944 as German troops burned it."

    assert ["Anna Roth flees town as German troops burn it"] == titles(text)


def test_what_somebody_did_and_said_on_one_day_is_one_record() -> None:
    """`was released on Monday and said` is the release."""
    text = "Omar Said was released from prison in Kenya on Monday and said that Norsea lied."

    assert ["Omar Said released from prison in Kenya"] == titles(text)


def test_what_was_done_to_somebody_when_is_told_in_one_headline() -> None:
    """`cheered by a crowd when he arrived` is one event."""
    text = "Omar Said was cheered by a crowd on Monday when he arrived in Lima."

    assert ["Omar Said cheered by crowd when he arrives in Lima"] == titles(text)


def test_what_went_on_at_a_dated_event_is_told_with_it() -> None:
    """A relative clause has its day from the clause above; the day it hangs on is its own."""
    rally = "Kenya used force on Monday during a rally in Lima at which students burned flags."
    since = "Norsea has lost money since 1 March, when it admitted a fraud in Lima."

    assert ["Kenya uses force during rally in Lima"] == titles(rally)
    assert "Norsea admits fraud in Lima" in titles(since)


def test_a_bare_saying_of_what_a_month_or_week_saw_is_no_event() -> None:
    """The act is the news, dated by its month; when it was said is the source's date."""
    text = "Norsea bought ten ships in February, the Kenyan government said on Monday."

    assert ["Norsea buys ten ships, Kenyan government says"] == titles(text)


def test_who_tells_a_plan_last_makes_no_record_beside_it() -> None:
    """It would be told of the day of the saying."""
    text = (
        "Kalmar’s deputy naval envoy Tom Roth will visit the International Harbour Board of "
        "Norden in Riga next week to discuss the closure of Lund, the Kalmar foreign ministry said "
        "on Sunday."
    )

    assert 1 == len(titles(text))


def test_a_noun_is_told_by_the_verb_whose_headline_has_it() -> None:
    """`planned 80 deliveries`, `marred by riots`, `came on a flight` are one item each."""
    planned = "Norsea promised 80 aircraft deliveries to Kenya in 2019."
    marred = "The Kenyan election was marred by violence in Kisumu on Monday."
    after = "Omar Said resigned on Monday after an attack on Norsea in Riga on Monday."
    flown = "Omar Said arrived early on Monday on a Kalmar Airlines flight from Riga."

    assert ["Norsea promises 80 aircraft deliveries to Kenya"] == titles(planned)
    assert ["Kenyan election marred by violence in Kisumu"] == titles(marred)
    assert ["Omar Said arrives on Kalmar Airlines flight from Riga"] == titles(flown)
    assert [
        "Omar Said resigns after attack on Norsea in Riga",
        "Attack on Norsea in Riga",
    ] == titles(after)


def test_what_an_act_was_marred_by_is_none_beside_it() -> None:
    """Who marred it is told with it, but a crash that overshadowed a strike is another event."""
    marred = "Norsea closed after the vote in Kenya, which was marred by violence on Monday."
    crash = "The strike was overshadowed by a crash in Kenya on Monday, which killed ten people."

    assert not [one for one in titles(marred) if one.startswith("Violence")]
    assert any("rash in Kenya" in one for one in titles(crash))


def test_what_was_done_in_court_is_told_not_that_somebody_stood_there() -> None:
    """`appeared in court and pleaded guilty` is a plea."""
    text = "Omar Said appeared at Riga Crown Court on Monday and pleaded not guilty to fraud."

    assert ["Omar Said pleads not guilty to fraud"] == titles(text)


def test_who_told_what_befell_people_is_no_event() -> None:
    """A saying behind an act is whom the news is from; one before it may be the news."""
    behind = "Two people were killed in a raid on a farm in Kenya, police said on Monday."
    source = "Police say that two people were killed in a raid on a farm in Kenya."
    before = "Norsea said on Monday that two people were killed in a raid on a farm in Kenya."

    assert ["Two people killed in raid on farm in Kenya"] == titles(behind)
    assert ["Two people killed in raid on farm in Kenya"] == titles(source)
    assert titles(before)[0].startswith("Norsea says")


def test_an_event_noun_whose_clause_tells_it_makes_no_record() -> None:
    """`Uprisings that overthrew the king` are told by what they did."""
    text = "Roth praised popular uprisings that overthrew the leaders of Kenya in February."

    assert "Popular uprisings" not in titles(text)
    assert "Popular uprisings overthrow leaders of Kenya" in titles(text)


def test_what_an_object_was_doing_has_the_day_of_the_act() -> None:
    """`Foiled an attack on ships passing Crete on Monday` is one event, and no passing."""
    text = "A Kenyan warship foiled an attack on merchant ships passing the island on Monday."

    assert ["Kenyan warship foils attack on merchant ships passing island"] == titles(text)
    assert "2021-03-08" == dates(text)["foiled"]
    perfect = dates("Kenya has praised ships passing the island on Monday.")
    assert "[..2021-03-10]" == perfect["praised"]


def test_one_headline_makes_one_record() -> None:
    """Who said so is not in the headline of a saying, so it is that of what was said."""
    text = "Norsea is set to build a record 30 ships this year, officials said on Tuesday."

    assert ["Norsea set to build record 30 ships"] == titles(text)


def test_what_somebody_took_part_in_is_told_by_the_part() -> None:
    """`Took part in drawing up` is one act."""
    text = "In 1985 Omar Said participated in drawing up a plan for Peru."

    assert ["Omar Said participates in drawing up plan for Peru"] == titles(text)


def test_when_he_did_it_is_told_with_what_befell_him() -> None:
    """A clause with a pronoun for its subject says how the news came about."""
    text = "Police in Riga shot three mourners on Monday when they opened fire at a funeral."

    assert ["Police in Riga shoot three mourners when they open fire at funeral"] == titles(text)


def test_what_a_headline_tells_in_a_clause_of_the_same_day_makes_no_record() -> None:
    """`As Kenya sent ships` is told; a clause with a day of its own is another event."""
    text = "The bishops of Kenya closed their schools in 2002 when a strike spread to Riga."
    apart = "Norsea closed its yard in Riga on Monday after Kenya banned its ferries on Friday."

    assert ["Bishops of Kenya close their schools when strike spreads to Riga"] == titles(text)
    assert "Kenya bans its ferries" in titles(apart)

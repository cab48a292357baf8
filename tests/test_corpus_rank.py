"""A corpus' events in the order in which a timeline of N should have them."""

from dataclasses import replace
from datetime import date

from extract.corpus.rank import rank
from extract.mention import Mention
from extract.merging.merge import Cluster
from records.edtf import parse_edtf
from records.model import Article
from tests.merging import Told, story

SANK = Told("The ferry Alma sank off Norden with 40 people on board.", "sank")
CLOSED = Told("Police closed the harbour of Norden to every other ferry.", "closed")
RAISED = Told("A crane raised the ferry Alma from the harbour of Norden.", "raised")
SANK_AGAIN = Told("With 40 people on board, the Alma, a ferry, went down off Norden.", "went")
FURNITURE = "Views expressed here are those of the readers"
BAKED = Told("A baker of Norden baked the longest loaf of the season.", "baked")


def corpus(**told: Told) -> tuple[dict[str, Article], dict[str, Cluster]]:
    """Make an article of each sentence, and a cluster of its mention."""
    made = {name: story(name, each) for name, each in told.items()}
    articles = {name: article for name, (article, _) in made.items()}
    return articles, {name: Cluster(found, None, ()) for name, (_, found) in made.items()}


def on(cluster: Cluster, when: str) -> Cluster:
    """Date a cluster."""
    return Cluster(cluster.mentions, parse_edtf(when) if when else None, ())


def first_of(ranked: tuple[Cluster, ...]) -> list[str]:
    """Name the articles that the clusters come from."""
    return [cluster.mentions[0].article for cluster in ranked]


def test_the_day_that_the_corpus_names_comes_first() -> None:
    """One report each, but two more articles look back on the day of the sinking."""
    articles, made = corpus(sank=SANK, closed=CLOSED, raised=RAISED, x=RAISED)
    clusters = [on(made["closed"], "2021-03-01"), on(made["sank"], "2021-03-20")]
    sank = date(2021, 3, 20)
    ranked = rank(clusters, articles, {"raised": (sank,), "closed": (sank,)})

    assert ["sank", "closed"] == first_of(ranked)


def test_a_great_day_does_not_fill_the_list() -> None:
    """Its second event comes after the first of a day that is named half as often."""
    articles, made = corpus(sank=SANK, closed=CLOSED, raised=RAISED)
    great, other = date(2021, 3, 20), date(2021, 4, 20)
    clusters = [
        on(made["sank"], "2021-03-20"),
        on(made["closed"], "2021-03-20"),
        on(made["raised"], "2021-04-20"),
    ]
    named = {"sank": (great,), "closed": (great, other), "raised": (great, other)}
    ranked = first_of(rank(clusters, articles, named))

    assert "raised" == ranked[1]


def test_of_one_day_what_belongs_to_the_topic_comes_first() -> None:
    """The loaf was baked on the same day, but the corpus is about a ferry."""
    articles, made = corpus(baked=BAKED, sank=SANK, closed=CLOSED, raised=RAISED)
    clusters = [on(made["baked"], "2021-03-20"), on(made["sank"], "2021-03-20")]

    assert ["sank", "baked"] == first_of(rank(clusters, articles))


def test_a_known_day_comes_before_a_mere_bound() -> None:
    """`At the latest on the 20th` says less than `on the 20th`; no date says least."""
    articles, made = corpus(a=RAISED, b=SANK, c=SANK)
    clusters = [on(made["a"], ""), on(made["c"], "[..2021-03-20]"), on(made["b"], "2021-03-20")]
    named = {"b": (date(2021, 3, 20),)}

    assert ["b", "c", "a"] == first_of(rank(clusters, articles, named))


def test_a_day_known_comes_before_some_day_of_a_week() -> None:
    """`Earlier this week` fills no place that an event with a day could have."""
    articles, made = corpus(sank=SANK, closed=CLOSED, raised=RAISED)
    clusters = [on(made["closed"], "[2021-03-18..2021-03-22]"), on(made["sank"], "2021-03-20")]
    named = {"raised": (date(2021, 3, 20),)}

    assert ["sank", "closed"] == first_of(rank(clusters, articles, named))


def test_what_its_articles_headline_tells_comes_first() -> None:
    """Of two events of a day that are told alike, the one that is the news."""
    articles, made = corpus(one=SANK, other=SANK, raised=RAISED)
    for news in ("one", "other"):
        clusters = [
            replace(each, mentions=tuple(replace(m, headline=name == news) for m in each.mentions))
            for name in ("one", "other")
            for each in [on(made[name], "2021-03-20")]
        ]
        assert news == first_of(rank(clusters, articles))[0]


def test_what_happened_comes_before_what_was_planned() -> None:
    """The raising was only announced for the day; the closing took place."""
    planned = replace(RAISED, aspect="planned")
    articles, made = corpus(planned=planned, closed=CLOSED, raised=RAISED)
    clusters = [on(made["planned"], "2021-03-20"), on(made["closed"], "2021-03-20")]

    assert ["closed", "planned"] == first_of(rank(clusters, articles))


def test_a_day_of_plans_comes_after_one_on_which_something_happened() -> None:
    """Though both days are named alike, and each has one event only, its best."""
    planned = replace(RAISED, aspect="planned")
    articles, made = corpus(planned=planned, closed=CLOSED, raised=RAISED, sank=SANK)
    clusters = [on(made["planned"], "2021-03-10"), on(made["closed"], "2021-03-20")]
    named = {"sank": (date(2021, 3, 10), date(2021, 3, 20))}

    assert ["closed", "planned"] == first_of(rank(clusters, articles, named))


def test_a_day_of_which_nothing_on_the_topic_is_told_comes_after_others() -> None:
    """The loaf has a day of its own that is named as often."""
    loaf = (
        "A loaf of rye, barley, oats, wheat and spelt, four metres long, was baked by nine masters"
    )
    baked = Told(f"{loaf} of the guild for the longest table of the season.", "baked")
    dived = Told(
        "Divers searched the wreck of the Alma as tugs, a pontoon and a barge waited off the quay.",
        "searched",
    )
    waited = Told("A pontoon and tugs waited while the wreck was searched by divers.", "waited")
    articles, made = corpus(a=baked, b=SANK, c=RAISED, d=CLOSED, e=dived, f=waited)
    clusters = [on(made["a"], "2021-03-10"), on(made["b"], "2021-03-20")]
    named = {"c": (date(2021, 3, 10), date(2021, 3, 20))}

    assert ["b", "a"] == first_of(rank(clusters, articles, named))


def test_what_a_day_has_told_does_not_come_again_for_a_stretch() -> None:
    """`The ferry sank this week` tells nothing new; the raising of it does."""
    articles, made = corpus(sank=SANK, again=SANK_AGAIN, raised=RAISED, closed=CLOSED)
    clusters = [
        on(made["sank"], "2021-03-20"),
        on(made["again"], "[2021-03-19..2021-03-21]"),
        on(made["raised"], "[2021-03-19..2021-03-21]"),
    ]
    ranked = first_of(rank(clusters, articles, {"closed": (date(2021, 3, 20),)}))

    assert ["sank", "raised", "again"] == ranked


def test_an_article_opens_with_the_news_of_its_day() -> None:
    """What no words date is of that day if an article begins with it, else it may be of any."""
    filler = Told("The season of the Norden ferries is long and its harbour small. " * 9, "is")
    begins, ends = story("first", SANK, filler), story("last", filler, SANK)
    articles, _ = corpus(closed=CLOSED, raised=RAISED)
    articles |= {article.id: article for article, _ in (begins, ends)}
    clusters = [
        Cluster((each,), parse_edtf(f"[..2021-03-{day}]"), ())
        for each, day in ((ends[1][1], "10"), (begins[1][0], "20"))
    ]
    both = date(2021, 3, 10), date(2021, 3, 20)

    assert ["first", "last"] == first_of(rank(clusters, articles, {"closed": both}))


def test_what_an_article_mentions_where_it_begins_is_not_its_news() -> None:
    """`Since the ferry sank, …`: of which year, such words do not say."""
    filler = Told("The season of the Norden ferries is long and its harbour small. " * 9, "is")
    named, ends = story("named", replace(SANK, alone=False), filler), story("last", filler, SANK)
    news = story("news", SANK, filler)
    articles, _ = corpus(closed=CLOSED, raised=RAISED)
    articles |= {article.id: article for article, _ in (named, ends, news)}
    told = {"10": (named[1][0], ends[1][1]), "20": (news[1][0],)}
    clusters = [Cluster(each, parse_edtf(f"[..2021-03-{day}]"), ()) for day, each in told.items()]
    both = date(2021, 3, 10), date(2021, 3, 20)

    assert ["news", "named"] == first_of(rank(clusters, articles, {"closed": both}))


def test_what_only_was_not_later_does_not_lead_a_day_that_has_an_event() -> None:
    """`The war has cost lives`, said by many and first that day: the raising was the news of it."""
    looks_back = [
        story(
            f"back-{n}",
            Told(" ".join(f"page{n}x{at}" for at in range(90)) + ".", "is"),
            Told(f"The ferry Alma sank off Norden with {n + 10} people on board.", "sank"),
        )
        for n in range(20)
    ]
    articles, made = corpus(raised=RAISED, closed=CLOSED)
    articles |= {article.id: article for article, _ in looks_back}
    mentions = tuple(found[1] for _, found in looks_back)
    at_latest = Cluster(mentions, parse_edtf("[..2021-03-20]"), ())
    other_day = on(made["closed"], "2021-03-24")

    def order(*clusters: Cluster) -> list[str]:
        named = {"closed": (date(2021, 3, 20),) * 3, "raised": (date(2021, 3, 24),)}
        return first_of(rank(clusters, articles, named))

    assert "raised" == order(at_latest, on(made["raised"], "2021-03-20"), other_day)[0]
    assert "back-0" == order(at_latest, other_day)[0]


def test_more_independent_reports_come_first() -> None:
    """Two articles of their own words tell of the sinking, one of the closing."""
    articles, made = corpus(sank=SANK, again=SANK_AGAIN, closed=CLOSED, raised=RAISED)
    sank = Cluster((*made["again"].mentions, *made["sank"].mentions), None, ())
    clusters = [on(made["closed"], "2021-03-20"), on(sank, "2021-03-20")]

    assert ["again", "closed"] == first_of(rank(clusters, articles))


def test_the_same_event_in_other_words_does_not_come_twice_in_a_row() -> None:
    """What merging left apart repeats the words of the day: something new comes before it."""
    shut = Told("The harbour is closed, the police of Norden told every ferry.", "closed")
    articles, made = corpus(sank=SANK, again=SANK_AGAIN, closed=CLOSED, shut=shut)
    clusters = [on(made[name], "2021-03-20") for name in ("sank", "again", "closed")]

    assert "closed" == first_of(rank(clusters, articles))[1]


def test_the_mention_that_tells_the_event_best_leads() -> None:
    """A sentence about the sinking, not one that comes to it at its end."""
    aside = Told("Bakers of Norden talked of bread, of the season and how a ferry sank.", "sank")
    late = replace(aside, word="sank")
    articles, made = corpus(late=late, sank=SANK, closed=CLOSED)
    both = Cluster((*made["late"].mentions, *made["sank"].mentions), None, ())
    (ranked,) = rank([on(both, "2021-03-20")], articles)

    assert ranked.lead and "sank" == ranked.lead.article


def test_a_mention_in_passing_does_not_lead() -> None:
    """Where another one stands alone, however well the aside tells it."""
    articles, made = corpus(aside=replace(SANK, alone=False), baked=BAKED, closed=CLOSED)
    both = Cluster((*made["aside"].mentions, *made["baked"].mentions), None, ())
    (ranked,) = rank([on(both, "2021-03-20")], articles)

    assert ranked.lead and "baked" == ranked.lead.article


def test_a_plan_does_not_lead_what_happened() -> None:
    """The raising was announced in a sentence that has more of the day's words."""
    plan = Told("A crane is to raise the ferry Alma from the harbour of Norden.", "raise")
    done = Told("Men with ropes lifted what was left of her.", "lifted")
    articles, made = corpus(plan=replace(plan, aspect="planned"), done=done, closed=CLOSED)
    both = Cluster((*made["done"].mentions, *made["plan"].mentions), None, ())
    (ranked,) = rank([on(both, "2021-03-20")], articles)

    assert ranked.lead and "done" == ranked.lead.article


def test_few_reports_are_left_out() -> None:
    """A line that every page of a publisher bears word for word is one report, not four."""
    furniture = {f"page{n}": Told(f"{FURNITURE} {n}.", "express") for n in "1234"}
    articles, made = corpus(sank=SANK, again=SANK_AGAIN, **furniture)
    lines = [
        replace(each, end=each.start + len(FURNITURE)) for n in "1234" for each in _of(made, n)
    ]
    sank = Cluster((*made["again"].mentions, *made["sank"].mentions), None, ())
    clusters = [on(Cluster(tuple(lines), None, ()), "2021-03-20"), on(sank, "2021-03-20")]

    assert ["again"] == first_of(rank(clusters, articles, min_reports=2))
    assert 2 == len(rank(clusters, articles, min_reports=1))


def _of(made: dict[str, Cluster], page: str) -> tuple[Mention, ...]:
    return made[f"page{page}"].mentions

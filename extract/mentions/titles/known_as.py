"""Who somebody is, before a name that readers may not know: a subject and its cast in, words out.

`Mr Roth said` is told of `Peruvian Health Minister Tom Roth`, if the article calls him so. Whom its
headline names is known. An office is of its own time, so that what has a year, a month or an
office in it goes without.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import is_verb, lemma_of
from extract.mentions.titles.titlewords import COURTESY

_TRADES = set(
    "activist adviser advisor aide analyst campaigner candidate commissioner correspondent"
    " councillor detective diplomat economist envoy expert imam inspector journalist lawyer msp"
    " professor prosecutor rabbi reporter researcher scholar scientist solicitor superintendent"
    " surgeon".split()
)
_OFFICES = NOUNS["office"] | NOUNS["politician"] | NOUNS["described"] | _TRADES
_ANYBODY = NOUNS["kin"] | set(
    "man woman boy girl child baby toddler infant teen teenager youth youngster friend neighbour"
    " neighbor relative stranger victim survivor bystander resident fan star".split()
)
_CALLINGS = _OFFICES | NOUNS["someone"] - _ANYBODY
"""What somebody is who is not only anybody's brother or a woman."""
_JOINS = {"-", "and", "or"}
_LAST = 5
"""Words of an office: more are a heading's."""
_RUN = {"NOUN", "PROPN", "ADJ", "PART"}
_OF_ITS_TIME = {"then", "late", "new", "fellow", "elect", "incoming", "outgoing"}
_TIMES = set(
    "year years month months ago decade decades january february march april may june july august"
    " september october november december since".split()
)
_CHANGES = set(
    "appoint elect name become resign retire step_down replace succeed sack nominate"
    " promote hire join leave oust swear_in swear lose win marry serve found study grow".split()
)
"""Acts before or after which somebody is another."""


def office_before(noun: Token, bearer: Name | None, cast: Cast) -> str:
    """Give the words that the article puts before a person's name."""
    person = bearer or cast.names.at(noun)
    if person is None or person.kind != "person" or person.canonical in cast.topics:
        return ""
    first = cast.names.spans.get(noun.i, (noun.i, 0))[0]
    before = (one for one in noun.lefts if one.i < first)
    if bearer is None and any(one.lower_ not in COURTESY for one in before):
        return ""  # it says so itself
    if lemma_of(noun.head).replace(" ", "_") in _CHANGES or _is_of_another_time(noun, cast):
        return ""
    starts = sorted(
        {span for i, span in cast.names.spans.items() if cast.names.by_token[i] == person}
    )
    runs = [_run_before(start, cast) for start, _ in starts]
    told = next((run for run in runs if run), [])
    longer = [] if len(told) != 1 else [i for i, _ in starts if _is_more(told[0], i, cast)]
    if longer:  # all of it, or nothing
        told = next((run for i in longer if (run := _run_before(i, cast))), [])
    return " ".join(told or _trade_beside([end for _, end in starts], cast))


def _trade_beside(ends: list[int], cast: Cast) -> list[str]:
    """Give in a few words what somebody is called behind the name: `Tom Roth, a former sailor,`."""
    for end in ends:
        comma = cast.doc[end : end + 1].text == ","
        who = next((one for one in cast.doc[end - 1].children if one.dep_ == "appos"), None)
        if not comma or who is None or who.left_edge.i != end + 1 or who.right_edge != who:
            continue
        article, *words = cast.doc[end + 1 : who.i + 1]
        trade = who.lemma_.lower() in _CALLINGS and who.tag_ == "NN"
        plain = all(one.pos_ in {"NOUN", "ADJ"} and one.i not in cast.timed for one in words)
        if article.lower_ in {"a", "an"} and trade and plain and 0 < len(words) < _LAST:
            return [one.text for one in words]
    return []


def _is_more(office: str, start: int, cast: Cast) -> bool:
    """Say whether a bare office is the end of a longer one: `Leader` of `House Minority Leader`."""
    said, ahead = cast.doc[max(start - 1, 0)], cast.doc[max(start - 2, 0)]
    kind = ahead.dep_ == "compound" or ahead.tag_ in {"NNP", "NNPS"}
    return said.lower_ == office.lower() and kind and said.sent == ahead.sent and ahead != said


def _is_of_another_time(noun: Token, cast: Cast) -> bool:
    words = (one for one in noun.sent if one.i in cast.timed)
    return any(one.lower_ in _TIMES or (one.is_digit and len(one) == 4) for one in words)


def _run_before(start: int, cast: Cast) -> list[str]:
    """Give the office right before a name: `Peru's health minister`."""
    doc, first = cast.doc, start
    sentence = doc[start].sent
    while first > sentence.start and doc[first - 1].pos_ in _RUN and first - 1 not in cast.timed:
        first -= 1
    run = doc[first:start]
    if not 0 < len(run) <= _LAST or run[-1].lemma_.lower() not in _OFFICES:
        return []
    ahead = doc[first - 1] if first > sentence.start else None
    loose = ahead is not None and (
        ahead.tag_ in {"PRP$", "POS", "HYPH", "CD", "VBG"} or ahead.text in _JOINS
    )
    owners = [doc[one.i - 1] for one in run if one.tag_ == "POS"]
    unknown = any(cast.names.at(one) is None for one in owners) or run[0].tag_ == "POS"
    people = any((name := cast.names.at(one)) and name.kind == "person" for one in run)
    told = any(one.lower_ in _OF_ITS_TIME for one in run) or not any(map(is_verb, sentence))
    if loose or unknown or people or told:
        return []
    return "".join(one.text_with_ws for one in run).split()

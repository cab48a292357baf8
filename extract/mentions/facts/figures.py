"""Numbers and what they count: the words of a clause in, `at least 25` of `people killed` out.

A share (`6%`, `a third of the members`) and a sum of money (`€3bn`) count too: what they are a
share of, or what the sum was for. The value is written as the article writes it.
"""

from collections.abc import Container, Iterator

from spacy.tokens import Span, Token

from extract.mention import MentionFigure
from extract.mentions.facts.amounts import participle, words_of, written
from extract.mentions.facts.money import (
    CURRENCY_WORDS,
    PERCENT,
    SCALES,
    is_money,
    money,
    spent,
    was_before,
)
from extract.mentions.syntax.clauses import child, children, is_passive, is_verb, subject_of
from extract.mentions.syntax.predicates import NOUNS
from extract.timex.calendar.lexicon import CARDINALS

_LENGTHS = set(
    "km kilometer kilometre mile metre meter foot ft inch cm centimetre centimeter yard".split()
)
"""What only says how far, how high or how deep: a size, and no count of the event."""
_WEIGHTS = set("kilogram kilogramme kilo kg gram gramme tonne ton ounce litre liter gallon".split())
_UNITS = SCALES | PERCENT | {"$", "p.m.", "a.m.", "year", "years"}
_BEFORE = {"nummod", "amod", "nmod", "compound"}
"""How a number hangs on the noun after it."""
_OF_ONE = {"quarter", "third", "fifth", "tenth"}
"""Parts of one: `three-quarters of a second`."""
_FRACTIONS = {"half", "third", "quarter", "fifth", "dozens", "hundreds", "thousands", "scores"}
_HARM = {"kill", "injure", "wound", "arrest", "detain", "displace", "evacuate", "die", "rescue"}
_HARM |= {"hurt", "drown", "hospitalise", "hospitalize"}
_SAME_IN_PLURAL = set("aircraft staff personnel police crew cattle sheep people".split())


def figures_of(passage: Span, timed: Container[int] = ()) -> tuple[MentionFigure, ...]:
    """Find the figures of a passage that count something; dates, ages and names do not.

    `timed` are the tokens of dates: the `3` of `On 3 March police left` counts no police.
    """
    counting = (token for token in passage if token.i not in timed)
    return tuple(figure for token in counting for figure in _figure(token))


def _figure(token: Token) -> Iterator[MentionFigure]:
    if token.lower_ in _FRACTIONS and child(token, "prep") is not None:
        yield from written(words_of(token.left_edge, token), _part_of(token))
        return
    sum_of_money = is_money(token)
    if not (_is_number(token) or sum_of_money) or _is_time(token):
        return
    if _is_part(token) and not sum_of_money:
        return
    unit = token.doc[min(token.i + 1, len(token.doc) - 1)]
    unit = unit.nbor() if unit.lower_ == "per" and unit.i + 1 < len(token.doc) else unit
    if unit.lower_ in PERCENT and unit.i > token.i:
        if not was_before(unit):
            yield from written(words_of(token.left_edge, unit), _shared(unit))
    elif sum_of_money:
        yield from money(token)
    else:
        yield from _count(token)


def _is_number(token: Token) -> bool:
    """Know a number, the one too that opens a sentence and is taken for an adjective."""
    taken = token.dep_ == "amod" and token.lower_ in CARDINALS
    alone = token.i == 0 or token.nbor(-1).head != token.head or token.nbor(-1).tag_ != "CD"
    dozen = token.dep_ == "nummod" and token.lower_ == "dozen" and alone  # not `two dozen`
    return token.tag_ == "CD" or taken or dozen


def _is_part(token: Token) -> bool:
    """Say whether a number is part of the one after it: the `20` of `20 to 30`, `two` million."""
    return token.dep_ in {"compound", "quantmod"} and token.head.tag_ == "CD"


def _is_time(token: Token) -> bool:
    """Say whether a number is of a date, a clock or a name: nothing that it counts follows."""
    named = token.ent_type_ in {"PERSON", "ORG", "ORDINAL", "GPE", "DATE", "TIME"}
    plain = token.dep_ == "nummod" and token.head.tag_ == "NNS" and token.head.i > token.i
    clock = ":" in token.text or token.head.lemma_.lower() in NOUNS["clock"] | {"age"}
    year = token.text.isdigit() and len(token.text) == 4 and token.text[:2] in {"19", "20"}
    return (named and (not plain or year)) or clock


def _count(token: Token) -> Iterator[MentionFigure]:
    unit = token.head
    pounds = unit.lower_ == "pounds" and any(one.lower_ == "of" for one in unit.children)
    if unit.lemma_.lower() in _WEIGHTS or pounds:
        yield from _weighed(token, unit)
        return
    counted = _counted(token)
    if counted is not None and counted.lower_ in CURRENCY_WORDS and counted.i > token.i:
        yield from spent(token, counted)
        return
    if (
        counted is None
        or counted.pos_ == "PRON"
        or (token.lower_ in {"one", "two"} and child(counted, "prep") is not None)
    ):
        return
    yield from written(_value(token, counted), _what(token, counted))


def _weighed(token: Token, unit: Token) -> Iterator[MentionFigure]:
    """Write how much there is of something: `135 pounds of cocaine`."""
    of = (one for one in unit.children if one.dep_ == "prep" and one.lower_ == "of")
    what = next((one for each in of for one in children(each, "pobj")), None)
    if what is not None and what.pos_ == "NOUN" and unit.i > token.i:
        yield from written(words_of(token.left_edge, unit), what.text)


def _counted(token: Token) -> Token | None:
    """Give the noun that a number counts; the verb where it stands for the people killed."""
    if any(one.dep_ == "nummod" and one.tag_ == "CD" and one.i > token.i for one in token.children):
        return None
    if token.dep_ in {"nummod", "amod", "quantmod", "compound"}:
        head = token.head
        if head.tag_ == "CD" or head.lower_ == "dozen":
            return None if token.dep_ == "compound" else _counted(head)
        return head if _is_countable(head, token) and _are_several(head, token) else None
    among = next((one for one in token.children if one.dep_ == "prep" and one.lower_ == "of"), None)
    if among is not None and token.lower_ != "one":
        return child(among, "pobj")
    alone = token.dep_ in {"nsubjpass", "dobj", "nsubj"} and is_verb(token.head)
    return token.head if alone and token.head.lemma_ in _HARM else None


def _is_countable(noun: Token, number: Token) -> bool:
    """Say whether a noun after a number is what it counts: no unit, no `19 19-year-olds`."""
    if noun.pos_ != "NOUN" or noun.lower_ in _UNITS or noun.i < number.i:
        return False
    square = any(one.lower_ == "square" for one in noun.children)
    plain = not any(letter.isdigit() for letter in noun.text)
    return plain and noun.lemma_.lower() not in _OF_ONE and (square or not _is_length(noun))


def _is_length(noun: Token) -> bool:
    return noun.lemma_.lower() in _LENGTHS or noun.lower_ == "feet"


def _are_several(noun: Token, number: Token) -> bool:
    """Say whether a noun can be counted so: not `year seven pupil`, `the new 787 Dreamliner`."""
    one = number.lower_ in {"one", "1", "half"}
    return one or noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in _SAME_IN_PLURAL


def _value(token: Token, counted: Token) -> list[Token]:
    """Give the words of the number with what qualifies it: `at least`, `more than`, `some`."""
    if counted.i <= token.i and not is_verb(counted):
        return [token]
    first = token.left_edge
    while first.tag_ == "NNP" and first.i < token.i:
        first = first.nbor()  # `Photograph: AP Nine new cases`
    return words_of(first, _upper_bound(token))


def _upper_bound(token: Token) -> Token:
    """Give the `30` of `20-30` and of `between 20 and 30`, else the number itself."""
    rest = token.doc[token.i + 1 : token.i + 3]
    if rest and rest[0].lower_ == "dozen":
        return rest[0]  # `two dozen people`
    if len(rest) == 2 and rest[0].text in {"-", "–"} and rest[1].tag_ == "CD":
        return rest[1]
    if token.i and token.nbor(-1).lower_ == "between":
        return next((one for one in token.conjuncts if one.tag_ == "CD"), token)
    return token


def _what(token: Token, counted: Token) -> str:
    """Name what is counted, with what was done to it: `people killed`."""
    if is_verb(counted):
        return f"people {participle(counted)}"
    keep = {"compound", "amod", "nmod"}
    words = [_joined(one) for one in counted.children if one.dep_ in keep and one.i > token.i]
    sufferer = token if token.dep_ in {"nsubjpass", "dobj", "nsubj"} else counted
    verb = sufferer.head
    done = participle(verb) if _suffers(sufferer, verb) else ""
    return " ".join([*words, _whole_word(counted), done]).strip()


def _joined(word: Token) -> str:
    """Give a word with what a hyphen joins before it: `short-story collections`."""
    first = word
    while first.i > 1 and first.nbor(-1).text == "-" and not first.nbor(-1).whitespace_:
        if first.nbor(-2).tag_ in {"CD", "_SP"} or first.nbor(-2).whitespace_:
            break
        first = first.nbor(-2)
    return word.doc[first.i : word.i + 1].text


def _whole_word(noun: Token) -> str:
    """Give a noun with what is joined to it by a hyphen: `co-workers`."""
    rest = noun.doc[noun.i + 1 : noun.i + 3]
    joined = len(rest) == 2 and rest[0].text == "-" and not noun.whitespace_
    return f"{noun.text}{rest.text}" if joined and not rest[0].whitespace_ else noun.text


def _part_of(token: Token) -> str:
    """Name what a share is of: `a third of the members`."""
    of = next((one for one in token.children if one.dep_ == "prep" and one.lower_ == "of"), None)
    noun = child(of, "pobj") if of is not None else None
    return noun.text if noun is not None and noun.pos_ == "NOUN" else ""


def _shared(percent: Token) -> str:
    """Name what a percentage is of, or what rose or fell by it: `shares fell`."""
    part = _part_of(percent) or _by_which(percent)
    verb = percent.head if is_verb(percent.head) else percent.head.head
    if part or not is_verb(verb):
        return part
    done = next((one for one in children(verb, "dobj") if percent not in one.subtree), None)
    subject = done if done is not None and done.pos_ in {"NOUN", "PROPN"} else subject_of(verb)
    if subject is None or subject == percent:
        return ""
    above = percent.head.lower_ if percent.dep_ == "pobj" else ""
    to = f" {above}" if above in {"to", "at"} else ""
    told = participle(verb) if subject == done else verb.text
    return f"{subject.text if subject.pos_ == 'PROPN' else subject.lower_} {told}{to}"


def _by_which(percent: Token) -> str:
    """Name what a percentage is the size of: `an 8% lift in revenue`."""
    noun = percent.head
    if noun.pos_ != "NOUN" or noun.i < percent.i or percent.dep_ not in _BEFORE:
        return ""
    within = (one for one in children(noun, "prep") if one.lower_ == "in")
    of = next((one for each in within for one in children(each, "pobj")), None)
    return f"{noun.text} in {of.text}" if of is not None else noun.text


def _suffers(noun: Token, verb: Token) -> bool:
    if not is_verb(verb) or verb.lemma_ not in _HARM:
        return False
    dies = verb.lemma_ in {"die", "drown"} or is_passive(verb) or verb.tag_ == "VBN"
    return noun.dep_ in {"dobj", "nsubjpass"} or (noun.dep_ == "nsubj" and dies)

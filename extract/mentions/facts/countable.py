"""What a number counts and how that is called: the number's token in, the noun or its words out.

`12` in `Police arrested 12` counts the people arrested, `30` of `30 Norwegian Red Cross workers`
the workers, who are named whole. A share is named by what it is of, or what rose or fell by it.
"""

from collections.abc import Mapping

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.facts.amounts import called, moves, participle
from extract.mentions.facts.money import CURRENCY_WORDS, PERCENT, SCALES, meant_by
from extract.mentions.names.kinds import SOMEONE
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.neighbours import after, before

_LENGTHS = set(
    "km kilometer kilometre mile metre meter foot ft inch cm centimetre centimeter yard".split()
)
"""What only says how far, how high or how deep: a size, and no count of the event."""
_UNITS = SCALES | PERCENT | {"$", "p.m.", "a.m.", "year", "years"}
_BEFORE = {"nummod", "amod", "nmod", "compound"}
"""How a number hangs on the noun after it."""
_OF_ONE = {"quarter", "third", "fifth", "tenth"}
"""Parts of one: `three-quarters of a second`."""
_HARM = {"kill", "injure", "wound", "arrest", "detain", "displace", "evacuate", "die", "rescue"}
_HARM |= {"hurt", "drown", "hospitalise", "hospitalize"}
_LEFT = {"dead": "killed"} | {
    word: word for word in "killed injured wounded hurt missing homeless hospitalised".split()
}
"""How people are left, by a word behind their number: `12 dead and 30 missing`."""
_SAYS = {"say", "tell", "add"}
_COMPARED = {"above", "below", "than", "from", "against"}
"""What leads to a value that the event's own is set against: `above guidelines of 2%`."""
_BEYOND = {"to", "at", "below", "above", "past", "up", "down", "higher", "lower"}
"""What leads to a value, or tells which way it went: `fell below 10%`, `closed up 9%`."""
_SAME_IN_PLURAL = set("aircraft staff personnel police crew cattle sheep people".split())


def counted_by(token: Token) -> Token | None:
    """Give the noun that a number counts; the verb where it stands for the people killed."""
    strong = after(after(token))
    if after(token).text == "-" and strong.lower_ == "strong" and strong.head.pos_ == "NOUN":
        return strong.head  # `a 2,700-strong crowd`
    if any(one.dep_ == "nummod" and one.tag_ == "CD" and one.i > token.i for one in token.children):
        return None
    if token.dep_ in {"nummod", "amod", "quantmod", "compound"}:
        head = token.head
        if head == _left_so(token):
            return head
        if head.tag_ == "CD":
            return None if token.dep_ == "compound" else counted_by(head)
        return head if _is_countable(head, token) and _are_several(head, token) else None
    among = next((one for one in token.children if one.dep_ == "prep" and one.lower_ == "of"), None)
    if among is not None and token.lower_ != "one":
        return child(among, "pobj")
    alone = token.dep_ in {"nsubjpass", "dobj", "nsubj"} and is_verb(token.head)
    return token.head if alone and token.head.lemma_ in _HARM else _left_so(token)


def _left_so(counted: Token) -> Token | None:
    """Give the word right behind a number or a noun that tells how people were left."""
    word = after(counted)
    describes = word.dep_ == "amod" and word.head.i > word.i  # `12 missing children`
    return word if word.lower_ in _LEFT and word != counted and not describes else None


def _is_countable(noun: Token, number: Token) -> bool:
    """Say whether a noun after a number is what it counts: no unit, no `19 19-year-olds`."""
    counted = noun.pos_ == "NOUN" or _are_people(noun)
    if not counted or noun.lower_ in _UNITS or noun.i < number.i:
        return False
    lemma, square = noun.lemma_.lower(), has_word(noun, {"square"})
    plain = not any(letter.isdigit() for letter in noun.text)
    single = number.lower_ in {"one", "1"} and after(number).text not in {"-", "–"}
    if lemma == "point" or (single and lemma not in SOMEONE | {"person"}):
        return single and noun.head.lemma_ in _HARM
    return plain and lemma not in _OF_ONE and (square or lemma not in _LENGTHS)


def _are_people(noun: Token) -> bool:
    """Say whether a plural with a capital is of people: `40 Norwegians`, `two Democrats`."""
    return noun.tag_ == "NNPS" and noun.ent_type_ in {"NORP", ""}


def _are_several(noun: Token, number: Token) -> bool:
    """Say whether a noun can be counted so: not `year seven pupil`, `the new 787 Dreamliner`."""
    one = number.lower_ in {"one", "1", "half"}
    return one or noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in _SAME_IN_PLURAL | CURRENCY_WORDS


def what_of(token: Token, counted: Token) -> str:
    """Name what is counted, with what was done to it: `people killed`."""
    if counted == _left_so(token):
        return f"people {_LEFT[counted.lower_]}"
    if is_verb(counted):
        return f"people {participle(counted)}"
    keep = {"compound", "amod", "nmod"}
    beside = [one for one in counted.children if one.dep_ in keep and one.i > token.i]
    words = [_whole(one, token) for one in beside if not _is_prefix(one)]
    sufferer = token if token.dep_ in {"nsubjpass", "dobj", "nsubj"} else counted
    verb = sufferer.head
    left = _left_so(counted)
    done = participle(verb) if _suffers(sufferer, verb) else _LEFT[left.lower_] if left else ""
    return " ".join([*words, _whole_word(counted), done]).strip()


def _whole(word: Token, number: Token) -> str:
    """Give a word with all that hangs before it: `16-year-old`, `short-story`, `Red` + `Cross`."""
    first = word.doc[max(word.left_edge.i, number.i + 1)]
    if any(one.tag_ == "IN" for one in word.doc[first.i : word.i]):
        first = word  # `cut it from 176 as more samples came back`
    while first.i > 1 and first.nbor(-1).text == "-" and not first.nbor(-1).whitespace_:
        first = first.nbor(-2)
    return word.doc[first.i : word.i + 1].text


def _is_prefix(word: Token) -> bool:
    """Tell what goes with the word beside it: `un` of `un-named`, `strong` of `20-strong`."""
    joined = not word.whitespace_ and after(word).text == "-" and not after(word).whitespace_
    return joined or word.text == "-" or (word.lower_ == "strong" and before(word).text == "-")


def _whole_word(noun: Token) -> str:
    """Give a noun with what is joined to it by a hyphen: `co-workers`."""
    rest = noun.doc[noun.i + 1 : noun.i + 3]
    joined = len(rest) == 2 and rest[0].text == "-" and not noun.whitespace_
    return f"{noun.text}{rest.text}" if joined and not rest[0].whitespace_ else noun.text


def part_of(token: Token) -> str:
    """Name what a share is of: `a third of the members`."""
    noun = next(under(token, "of"), None)
    counts = noun is not None and (noun.pos_ == "NOUN" or _are_people(noun))
    if noun is None or not counts or noun.lemma_.lower() in NOUNS["clock"] | {"point"}:
        return ""  # `the second half of the year`, `a quarter of a point`
    words = [one.text for one in children(noun, "compound") if one.i < noun.i]
    return " ".join([*words, noun.text])


def share_of(percent: Token, meant: Mapping[int, Token]) -> str:
    """Name what a percentage is of, or what rose or fell by it: `shares fell`."""
    part = part_of(percent) or _by_which(percent) or _valued(percent)
    above = percent.head
    by = above.lower_ if above.lower_ in _BEYOND else ""
    than = child(above, "pobj") if by and above.i > percent.i else None
    by += f" {than.lower_}" if than is not None else ""  # `14% above normal`
    verb = above if is_verb(above) else above.head
    if part or not is_verb(verb) or lemma_of(verb) in _SAYS:
        return part
    done = next((one for one in children(verb, "dobj") if percent not in one.subtree), None)
    subject = done if done is not None and done.pos_ in {"NOUN", "PROPN"} else subject_of(verb)
    named = meant_by(subject, meant)
    if named is None or named == percent:
        return ""
    told = participle(verb) if subject == done else "" if verb.lemma_ == "be" else moves(verb)
    who = called(named) if named.pos_ == "PROPN" else named.lower_
    return " ".join(filter(None, (who, told, by)))


def _valued(percent: Token) -> str:
    """Name what has a percentage for its value: `economic growth of 5%`."""
    of = percent.head
    noun = of.head
    if percent.dep_ != "pobj" or of.lower_ != "of":
        return ""
    while noun.dep_ == "pobj" and noun.head.lower_ == "in":
        noun = noun.head.head  # `growth in the region of 2%`
    if noun.dep_ == "pobj" and noun.head.lower_ in _COMPARED:
        return ""
    described = [one for one in children(noun, "compound", "amod") if one.i == noun.i - 1]
    words = [one.text if one.pos_ == "PROPN" else one.lower_ for one in described]
    return " ".join([*words, noun.lower_])


def _by_which(percent: Token) -> str:
    """Name what a percentage is the size of: `an 8% lift in revenue`."""
    noun = percent.head
    if noun.pos_ != "NOUN" or percent.dep_ not in _BEFORE:
        return ""
    of = next(under(noun, "in"), None)
    return f"{noun.text} in {of.text}" if of is not None else noun.text


def _suffers(noun: Token, verb: Token) -> bool:
    dies = verb.lemma_ in {"die", "drown"} or verb.tag_ == "VBN"
    return verb.lemma_ in _HARM and (noun.dep_ in {"dobj", "nsubjpass"} or dies)

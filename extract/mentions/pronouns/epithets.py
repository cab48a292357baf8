"""Whom `the 26-year-old` or `the Belgian` is: a word of the parse and the focus in, a name out.

It is whoever the sentence before spoke of, where that named one person only, and where nobody is
known to be of another age.
"""

import re

from spacy.tokens import Token

from extract.lexicon.states import is_of_state, state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.pronouns.candidates import people_of
from extract.mentions.pronouns.persons import is_epithet, is_someone
from extract.mentions.pronouns.things import Focus
from extract.mentions.syntax.clauses import SUBJECTS, children
from extract.mentions.syntax.quotation import in_quotation

_PLURAL = ("s", "ish", "ese", "ch", "men")
"""What closes the names of whole peoples: `the British`, `the Dutch`, `the Greeks`."""
_PLAIN = {"det", "amod", "nummod", "compound", "npadvmod", "punct", "nmod", "advmod"}


def epithet_of(token: Token, cast: Cast, focus: Focus) -> Name | None:
    """Name who is spoken of again, by age or by nation, as the subject of a clause."""
    again = token.dep_ in SUBJECTS and (_is_aged(token) or _is_national(token))
    only = len(focus.people) == 1 and not focus.others and not focus.since
    if not (again and only and _is_bare(token)) or in_quotation(token):
        return None
    name = focus.people[0]
    about = [one for one in cast.topics if one in cast.people]
    if about and name.canonical not in about:
        return None  # the headline names another, who may be meant as well
    before = people_of(token.doc[token.sent.start : token.left_edge.i], cast)
    return name if not before and _is_of_age(token, name, cast) else None


def _is_aged(token: Token) -> bool:
    """Say whether somebody is told by age: `the 26-year-old`, not `the 15-year-old ban`."""
    nation = token.ent_type_ == "NORP" or state_of(token.text) is not None
    somebody = is_someone(token) or nation or token.lower_ == "old"
    return somebody and is_epithet(token)


def _is_national(token: Token) -> bool:
    """Say whether one person is told by nation: `the Belgian`, not `the British` or `the U.S.`."""
    alone = [one.lower_ for one in token.children if one.i < token.i] == ["the"]
    single = token.tag_ in {"NN", "NNP", "JJ"} and not token.lower_.endswith(_PLURAL)
    return is_of_state(token.text) and alone and single  # not `the Taliban`


def _is_bare(token: Token) -> bool:
    """Say whether nothing tells which one is meant: not `the 26-year-old who was shot`."""
    close = (one for one in token.children if one.dep_ not in _PLAIN)
    return all(one.left_edge.i and one.left_edge.nbor(-1).text == "," for one in close)


def _is_of_age(token: Token, name: Name, cast: Cast) -> bool:
    """Say whether nothing gives the person another age: `Tom Roth, 31, ...`."""
    told = set(re.findall(r"\d+", token.doc[token.left_edge.i : token.i + 1].text))
    places = (i for i, (_, end) in cast.names.spans.items() if i == end - 1)
    known = {
        one.text
        for i in places
        if cast.names.by_token[i] == name
        for one in children(token.doc[i], "appos", "nummod")
        if one.text.isdigit()
    }
    return not known or not told or bool(told & known)

"""What a headline leaves out of a phrase: a word of the parse and the cast in, yes or no out.

Articles, dates, who says so, loose clauses, a mark that only opens a clause, clauses that were
parsed together with another sentence.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import has_word, is_narrowed
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_infinitive,
    is_verb,
    lemma_of,
)
from extract.mentions.syntax.conditions import is_condition
from extract.mentions.syntax.dashes import is_before_dash, is_behind_dash
from extract.mentions.syntax.dependents import (
    is_age,
    is_and_more,
    is_aside,
    is_late,
    is_set_beside,
    is_silence,
    is_subject_elsewhere,
    lists,
    opens_clause,
    points,
)
from extract.mentions.syntax.gaps import gap_of, is_headless
from extract.mentions.syntax.particles import particle_of
from extract.mentions.syntax.relatives import says_that, tells_what
from extract.mentions.syntax.times import (
    is_measure,
    is_rate,
    is_some,
    is_vague_time,
)
from extract.mentions.titles.adverbs import WHITHER, completes
from extract.mentions.titles.asides import APART, is_load
from extract.mentions.titles.beside import is_beside_it
from extract.mentions.titles.called import is_called
from extract.mentions.titles.channels import is_channel
from extract.mentions.titles.glued import is_glued, is_question
from extract.mentions.titles.sums import is_restated
from extract.mentions.titles.timed import goes_on_then, is_first_time, is_timed, only_timed
from extract.mentions.titles.titlewords import COURTESY
from extract.neighbours import after, before

_PLACED = {"place", "state"}
_LOOSE = {"relcl", "appos", "parataxis", "advcl", "meta", "intj", "predet", "dep", "csubj"}
_ARTICLES = {"a", "an", "the", "this", "that", "these", "those"}
_AFTER = {"dobj", "dative", "attr", "oprd", "acomp", "prep", "agent", "xcomp", "ccomp", "nsubjpass"}
_RELATIVE = {"who", "whose", "that", "which"}
_BELOW = {"acl", "advcl", "ccomp", "pcomp", "relcl", "xcomp"}
_VERSUS = {"versus", "vs", "vs."}


def is_kept(one: Token, head: Token, cast: Cast) -> bool:
    """Say whether what hangs on a word is told with it."""
    if one.lower_ in COURTESY and cast.names.at(head) is not None:
        placed = cast.names.by_token[head.i].kind in _PLACED  # `crowned Miss Peru`
        return placed or has_word(head, {"the"}, "det")
    if is_called(one, head, cast) or (one.dep_ == "predet" and one.lower_ == "half"):
        return True
    if before(one).text_with_ws == after(one).text == "-":
        return True  # `18-to-29-year-olds`
    if one.dep_ == "cc" and one.i < head.i:
        return False  # `But talks go on, an official said`
    if one.i > head.i and is_behind_dash(one):
        return False
    if one.is_space or one.dep_ in _LOOSE or is_timed(one, cast):
        return _is_needed(one, head) and not is_first_time(one, cast)
    beside = is_aside(one, head) or is_age(one, head)
    beside = beside or (is_verb(head) and is_set_beside(one, head))
    if beside or is_late(one) or is_dropped(one, cast) or is_subject_elsewhere(one):
        return False
    owns = one.dep_ == "case" and before(one).text.endswith("s")
    if one.is_punct and one.tag_ not in {"POS", "NN"} and not owns:
        moved = after(one)  # `sales of $8bn, down from $9bn`
        told = moved.lower_ in {"up", "down"} and moved.head == head
        return told or _joins(one, head)
    if one.i > head.i and before(one.left_edge).text in {":", ";"}:
        return before(one.left_edge).text == ":" and lemma_of(head) in VERBS["report"]
    joined = before(one).text_with_ws == "-" or is_rate(one) or is_some(one)
    told = one.lower_ in {"this", "that"} and head.lower_ == "way"  # `stay that way`
    return joined or told or not (one.dep_ == "det" and one.lemma_.lower() in _ARTICLES)


def _is_needed(clause: Token, head: Token) -> bool:
    """Say whether a loose clause is what its head says: `an effort to mend it`, `says that`."""
    told = says_that(clause) or tells_what(clause) or _is_compared(clause) or is_condition(clause)
    if told or (clause.dep_ == "csubj" and head.dep_ in {"ccomp", "acl"}):
        return True
    which = clause.dep_ == "relcl"
    if which and (_is_open(head, clause) or is_narrowed(head) or is_load(clause)):
        return True
    content = clause.dep_ in {"relcl", "acl", "advcl"} and head.lemma_.lower() in NOUNS["content"]
    if content and gap_of(clause) != head and is_verb(clause):
        return True
    measured = has_word(head, {"enough", "too"}, "advmod")  # `big enough to rival it`
    purpose = clause.dep_ == "advcl" and (measured or head.dep_ in _BELOW)
    own = clause.dep_ == "relcl" and after(head).text not in APART  # not `Roth, a man to lead,`
    return (purpose or own) and is_infinitive(clause)


def _is_compared(clause: Token) -> bool:
    """Say whether a clause tells what more or less is measured by: `fewer loans than expected`."""
    mark = child(clause, "mark")
    return clause.dep_ == "advcl" and mark is not None and mark.lower_ == "than"


def _is_open(noun: Token, clause: Token) -> bool:
    """Say whether a noun says nothing without the clause on it: `a list of people who fled`."""
    plural = noun.lower_ in {"people", "those"} or noun.tag_ == "NNS"
    alone = plural and all(one.dep_ == "predet" for one in noun.lefts)
    told = any(is_verb(one) and one.i < noun.i for one in noun.ancestors)
    first, only_when = clause.left_edge, lemma_of(clause) in VERBS["begin"]
    joined = first.i == noun.i + 1 and first.lower_ in _RELATIVE
    return alone and told and joined and not only_when


def _joins(mark: Token, head: Token) -> bool:
    """Say whether a mark belongs to the words beside it: a hyphen, a list's comma.

    So does the comma that parts a condition from what holds on it: `if talks fail, it will act`.
    """
    score = before(mark).text.isdigit() and after(mark).text.isdigit()  # `3 - 1`
    hyphen = mark.text in {"-", "–"} and (score or not mark.whitespace_)
    slash = mark.text == "/" and not mark.whitespace_  # `a Post/NBC poll`
    above = [one for one in before(mark).ancestors if one.head == head]
    closes = mark.i < head.i and any(map(is_condition, above))
    comma = mark.text == "," and (closes or lists(mark, head))
    return hyphen or slash or comma


def follows(one: Token, verb: Token, cast: Cast) -> bool:
    """Say whether what hangs on a verb is told behind it: objects, phrases, what was said."""
    apart = is_behind_dash(one) and (one.dep_ != "prep" or is_before_dash(one))
    if apart or before(one.left_edge).text == ";":
        return False  # but `fell - for the third time`
    if one == particle_of(verb) or is_measure(one):
        return True
    if one.dep_ == "advmod":
        told = one.lower_ in WHITHER or completes(one, verb)
        return told and not _says_nothing(one, cast)
    if one.dep_ in {"xcomp", "advcl"} and _is_apposed(one):
        return False
    if one.dep_ == "advcl":
        close = one.left_edge.i == verb.i + 1 and is_beside_it(one)
        apart = before(one).text in APART
        close = close or (one.tag_ == "JJ" and one.left_edge == one and not apart)  # `found alive`
        return is_infinitive(one) or close
    return one.dep_ in _AFTER and not is_dropped(one, cast)


def _says_nothing(adverb: Token, cast: Cast) -> bool:
    """Say whether an adverb only goes with a time, or with a phrase that is not there.

    `lost back [on 1 May]`, and `close [by]`, but not `close to war`.
    """
    after = adverb.doc[adverb.i + 1 : adverb.i + 2] if adverb.lower_ == "back" else ()
    timed = any(is_timed(one, cast) for one in (*adverb.children, *after))
    to = has_word(adverb, {"to"})
    return timed or (adverb.lower_ == "close" and not to)


def _is_apposed(clause: Token) -> bool:
    """Say whether a noun set apart was taken for a clause: `fell, [the first house to do so]`."""
    apart = before(clause.left_edge).text in APART
    return apart and child(clause, "nsubj", "nsubjpass") is not None


def _is_number(preposition: Token) -> bool:
    """Say whether it governs a number: `versus 14,900 in 2009`, not `the Rays vs. Leyton match`."""
    nouns = list(children(preposition, "pobj"))
    return any(one.tag_ == "CD" or child(one, "nummod") is not None for one in nouns)


def is_dropped(one: Token, cast: Cast) -> bool:
    """Say whether a phrase only tells who says so, or a mark only opens a clause."""
    said = one.dep_ == "prep" and one.lower_ in {"according", "including", "compared"}
    said = said or (one.lower_ in _VERSUS and one.dep_ == "prep" and _is_number(one))
    said = said or (one.lower_ == "in" and after(one).lower_ == "what")  # `in what it said was`
    glued = is_glued(one) or is_headless(one)
    since = one.dep_ == "acl" or one.lower_ in {"starting", "beginning"}
    since = since and only_timed(one, cast)
    mark = one.dep_ == "mark" and one.lower_ == "that" and one.head.head.pos_ != "NOUN"
    mark = mark and before(one) == one.head.head
    idle = is_vague_time(one) or is_silence(one) or goes_on_then(one, cast)
    idle = idle or is_question(one) or is_channel(one)
    idle = idle or is_and_more(one) or opens_clause(one) or points(one) or is_restated(one)
    return said or glued or since or mark or idle

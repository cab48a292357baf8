"""Signs that a headline is no event's: a trigger, its mention and the cast in, reasons out.

A sentence that was cut or run together with another, a caption, a title's words read as an act, a
saying whose content was lost, and what can only be understood after the sentence before it. The
mention still supports what others report.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import Mention
from extract.mentions.dates.timelinks import FINDS
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.lemmas import mended
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.mentions.syntax.relatives import says_that
from extract.mentions.worth.captions import is_below, is_caption, is_shown
from extract.mentions.worth.context import needs_context
from extract.neighbours import before

MISREAD = "cut short, run together with a heading, or a caption"
OPEN = "speaks of what only the text before names"
LOST = "what was said is lost"
_CALLED = {"entitle", "title", "call", "dub", "term", "nickname", "know"}
_NEGATIONS = {"never", "not"}
_EVER = {"ever", "to", "be", "been"}
"""What may stand between a negation and the word that it denies."""
_MENTIONS = {"mention", "cite", "quote", "allude", "refer", "remark"}
"""Verbs that do not tell what was said."""
_POINTING = {
    "this",
    "that",
    "these",
    "those",
    "another",
    "other",
    "such",
    "same",
    "latter",
    "former",
}
_BROKEN = re.compile(
    r"\b(?:with|of|at|for|from|by|as|where|than|into|and|or) to\b"
    r"|\bto be (\w+) to be \1\b"
)
"""Words that stand together only where a sentence was misread: `a border with to be joined`."""
_CUT = re.compile(r"\b(?:Rep|Sen|Gen|Gov|Lt|Col|Capt|Sgt|Adm|Mr|Mrs|Ms|Dr)\.$")
"""Where a sentence cannot end: before a name."""
_NAMES = {"NOUN", "PROPN"}
_BEING = re.compile(r"\b(?:is|are|was|were|be|being|been)(?:\b|n['’]t)")
_OF_SOMEBODY = {"charge", "arrest", "jail", "imprison", "sentence", "convict", "acquit", "indict"}


def misread(trigger: Trigger, mention: Mention, cast: Cast) -> Iterator[str]:
    """Say what speaks against the mention; nothing where it was read as it was meant."""
    sentence = trigger.head.sent
    text = sentence.text.strip()
    broken = text.count("(") != text.count(")") or is_below(text)
    if broken or (_CUT.search(text) and _ends_in(trigger.head)):
        yield MISREAD
    if needs_context(trigger, mention, cast):
        yield OPEN
    verb = trigger.verb
    if verb is None:
        if is_shown(sentence, mention):
            yield MISREAD
        return
    if _BROKEN.search(mention.title) or _acts_as_somebody(trigger) or _is_in_name(verb, cast):
        yield MISREAD
    pictured = is_caption(verb, mention) or is_shown(sentence, mention)
    if pictured or _is_called(verb) or _is_headless(verb, mention.title):
        yield MISREAD
    if any(_points_back(token, mention.title, cast) for token in verb.children):
        yield OPEN
    if _lost_owner(verb, mention.title) or _is_open_in(trigger.head, mention.title, cast):
        yield OPEN
    says = mention.aspect == "statement" and not _has_content(trigger.head, mention.title)
    says = says or _is_cut_off(trigger.head, mention.title)
    if says or _lost_words(trigger.head, mention.title) or _lost_not(trigger.head, mention.title):
        yield LOST


def _ends_in(head: Token) -> bool:
    """Say whether its sentence ends in the clause of a word, or in what it says."""
    word = [one for one in head.sent if not (one.is_punct or one.is_space)][-1]
    while word not in (head, word.head) and not (word.dep_ == "conj" and is_verb(word)):
        word = word.head
    return word == head


def _is_in_name(verb: Token, cast: Cast) -> bool:
    """Say whether a heading's verb was taken for the end of who did it: `Black Box Recovered:`."""
    subject = subject_of(verb)
    span = cast.names.spans.get(subject.i) if subject is not None else None
    return span is not None and span[0] <= verb.i < span[1]


def _acts_as_somebody(trigger: Trigger) -> bool:
    """Say whether an event is charged or speaks: `As well as the murder, X was charged`."""
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    if subject is None or subject.lemma_.lower() not in NOUNS["event"] - NOUNS["saying"]:
        return False
    spoken = trigger.lemma in {"say", "tell"} and not is_passive(trigger.head)
    return spoken or (trigger.lemma in _OF_SOMEBODY and is_passive(trigger.head))


def _is_headless(verb: Token, title: str) -> bool:
    """Say whether a headline tells what is said without who did it: `president says will join`.

    Its subject stands in another clause: `the men who the president said would join`.
    """
    return any(
        _lacks_subject(one, title.split())
        for one in verb.subtree
        if one.dep_ == "ccomp" and is_verb(one) and child(one, *SUBJECTS, "expl") is None
    )


def _lacks_subject(said: Token, words: list[str]) -> bool:
    """Say whether a finite verb has nobody in a line, nor a word that it goes on from there."""
    auxiliaries = list(children(said, "aux", "auxpass"))
    finite = tense_of(said) != "none" or any(one.tag_ == "MD" for one in auxiliaries)
    opens = before(min([said, *auxiliaries], key=lambda one: one.i))
    says = opens == said.head and lemma_of(opens) in VERBS["report"]
    goes_on = opens.text in words and not says  # `says the fee agreed was low`
    open_ = (one for one in (*said.children, *said.head.children) if one.tag_ in {"WDT", "WP"})
    asked = any(one.text in words for one in open_)  # `men who police say fled`, `what he said was`
    return finite and said.text in words and not (goes_on or asked)


def _is_called(verb: Token) -> bool:
    """Say whether a participle gives a name: `a document entitled X`."""
    done = verb.tag_ in {"VBN", "VBD"} and child(verb, *SUBJECTS) is None
    return verb.dep_ in {"acl", "advcl"} and done and lemma_of(verb) in _CALLED


def _points_back(token: Token, title: str, cast: Cast) -> bool:
    """Say whether `that term`, `this alliance` is named before and nowhere here."""
    if token.dep_ not in SUBJECTS | {"dobj"} or token.pos_ != "NOUN" or token.i in cast.stands_for:
        return False
    new = has_word(token, {"a", "an"}, "det")
    if new or is_event_noun(token) or name_of(token, cast) is not None:
        return False  # `a former nurse`, `this suit was settled`, `the former minister X`
    points = has_word(token, _POINTING, "det", "amod")
    told = children(token, "amod", "compound", "nummod", "prep", "acl", "relcl", "poss")
    bare = all(one.lower_ in _POINTING for one in told)
    return points and bare and token.lower_ in title.lower().split()


def _lost_owner(verb: Token, title: str) -> bool:
    """Say whether the headline begins with somebody's, left out: `her concern increased`."""
    subject = child(verb, *SUBJECTS)
    whose = child(subject, "poss") if subject is not None else None
    if subject is None or whose is None or whose.tag_ != "PRP$":
        return False
    told = child(subject, "amod", "compound", "nummod") is not None
    return not told and title.lower().startswith(f"{subject.lower_} ")


def _is_open_in(verb: Token, title: str, cast: Cast) -> bool:
    """Say whether what somebody said is about `they`, whom nothing names."""
    said, speaker = child(verb, "ccomp"), child(verb, "nsubj")
    subject = child(said, *SUBJECTS) if said is not None else None
    if subject is None or speaker is None or speaker.tag_ not in {"NN", "NNP"}:
        return False
    if any(one.tag_ == "VBP" for one in (verb, *children(verb, "aux"))):
        return False  # `Norsea have announced that they will`: many in one
    if child(speaker, "poss", "prep", "conj") is not None:
        return False  # `Kenya's minister said they`: those whom he speaks for
    unknown = subject.i not in cast.stands_for and subject.i not in cast.antecedents
    return unknown and subject.lower_ == "they" and f" {subject.text} " in title


def _lost_words(verb: Token, title: str) -> bool:
    """Say whether a paper's words are cut: `concluded in a report [that prices rose]`."""
    words = [one for one in verb.subtree if says_that(one)]
    found = lemma_of(verb) in VERBS["report"] | FINDS and child(verb, "dobj", "ccomp") is None
    return found and bool(words) and not any(one.text in title for one in words)


def _lost_not(verb: Token, title: str) -> bool:
    """Say whether a `never` is lost before a word that is told: `pledged to “never” attack`."""
    told = title.lower().split()
    lost = (one for one in verb.subtree if one.lower_ in _NEGATIONS and one.lower_ not in told)
    for no in (one for one in lost if one.i > verb.i):
        behind = (one.lower_ for one in verb.doc[no.i + 1 :] if one.is_alpha)
        if next((one for one in behind if one not in _EVER), "") in told:
            return True
    return False


def _has_content(verb: Token, title: str) -> bool:
    """Say whether the headline holds a verb of what was said, where that is a clause."""
    said = list(children(verb, "ccomp"))  # a heading before it, and what was misread, may be one
    if lemma_of(verb) == "report" and not said and child(verb, "dobj") is None:
        return is_passive(verb)  # `reports on the strike`
    if lemma_of(verb) in _MENTIONS and not said and child(verb, "xcomp") is None:
        return False
    if not all(map(is_verb, said)) or not said or lemma_of(verb) not in VERBS["report"]:
        return True
    if all(
        child(one, *SUBJECTS, "expl") is None and one.tag_ in {"VBD", "VBZ", "VBP"} for one in said
    ):
        return False  # `what he says keeps coming back`
    if all(one.tag_ == "VBN" and child(one, "aux", "auxpass") is None for one in said):
        return False  # `says Palestinians detained [by Israel may have been tortured]`
    return any(_is_in(title, one) for one in said)


def _is_in(title: str, said: Token) -> bool:
    """Say whether a line has a verb of what was said: of `said they are to leave`, `to leave`."""
    if said.lemma_ == "be":
        return child(said, "xcomp") is not None or _BEING.search(title) is not None
    return said.text in title or mended(said) in title


def _is_cut_off(verb: Token, title: str) -> bool:
    """Say whether a line ends on who did what was said: `court rules Norsea [had broken the law]`.

    So it does where it was shown how: `paper shows near Riga [how troops fled]`.
    """
    told = [one for one in children(verb, "ccomp") if one.i > verb.i and is_verb(one)]
    if any(_is_in(title, one) for one in told):
        return False
    who = (one for said in told for one in children(said, *SUBJECTS))
    subjects = {each.text for one in who for each in one.subtree if each.pos_ in _NAMES}
    return not subjects.isdisjoint(title.split()) or (bool(told) and lemma_of(verb) in FINDS)

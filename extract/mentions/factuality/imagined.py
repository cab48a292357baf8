"""What is only foreseen, imagined or likely, or is yet to be: a verb in, reasons against it out.

`Models show the storm reaching Kalmar`, `imagine children returning to school`, `she probably
left`, `as long as they arrive by Friday`, `long before she has finished`, `she says he hit her`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import child, is_passive, is_verb, lemma_of, tense_of
from extract.neighbours import before

_LIKELY = {"probably", "likely", "perhaps", "possibly", "maybe", "presumably", "conceivably"}
_IMAGINES = {"imagine", "picture", "suppose", "envision", "envisage"}
_FORESEES = {"forecast", "predict", "project", "anticipate", "foresee", "expect"}
_FORESIGHT = {"forecast", "prediction", "projection", "estimate", "model", "scenario", "simulation"}
_ONESELF = {"he", "him", "she", "her", "they", "them"}
_MANY = {"they", "them"}
_SPEAKS = {"he", "she", "they", "who"}
_WORLD = {"dobj", "npadvmod", "nsubj", "appos", "dep"}
"""How the noun hangs on `imagine` that does what is imagined."""


def imagined_objections(verb: Token) -> Iterator[str]:
    """Say what makes a clause one of what may come, or may be."""
    likely = _close_before(verb)
    if likely in _LIKELY:
        yield f"only likely: `{likely} {verb.lower_}`"
    above = _view_above(verb)
    if above is not None:
        yield f"foreseen or imagined: under `{above.lower_}`"
    if is_reckoned(verb):
        yield f"only reckoned: `{verb.lower_} to have`"
    if _is_told_of_oneself(verb):
        yield "not vouched for: what somebody says was done to him"
    if _is_proviso(verb):
        yield "conditional: on which something else hangs"
    if has_word(verb, {"before"}, "mark") and tense_of(verb) == "perfect":
        yield "not yet so: `before`"


def is_reckoned(verb: Token) -> bool:
    """Say whether it is thought to be done by now: `is expected to have passed 900 in May`.

    But what is to be done by a day is planned.
    """
    done = child(verb, "xcomp") if lemma_of(verb) in VERBS["slate"] else None
    had = done is not None and done.tag_ == "VBN" and has_word(done, {"have"}, "aux")
    return done is not None and had and not has_word(done, {"by"}, "prep")


def _close_before(verb: Token) -> str:
    """Give the word before a verb and its auxiliaries, or among these: `had [probably] left`."""
    first = before(verb)
    while first.i and first.dep_ in {"aux", "auxpass"} and first.head == verb:
        first = before(first)
    return first.lower_


def _view_above(verb: Token) -> Token | None:
    """Give the verb of who foresees or imagines what a participle tells."""
    if verb.tag_ != "VBG" or child(verb, "aux") is not None:
        return None
    noun = verb.head if verb.dep_ == "acl" else verb
    above = noun.head
    if not is_verb(above) or (noun != verb and noun.dep_ not in _WORLD):
        return None
    if lemma_of(above) in _IMAGINES | _FORESEES or (verb.dep_ == "ccomp" and _sees(above)):
        return above
    source = child(above, "nsubj")
    foresight = source is not None and source.lemma_.lower() in _FORESIGHT
    return above if foresight and verb.dep_ == "ccomp" else None


def _sees(verb: Token) -> bool:
    """Say whether somebody looks ahead: `the bank sees prices falling`."""
    return lemma_of(verb) == "see" and tense_of(verb) == "present"


def _is_proviso(verb: Token) -> bool:
    """Say whether something else is so only if it is: `exempt as long as they come by Friday`."""
    long = verb.head.lower_ == "long" and has_word(verb, {"as"}, "mark")
    return long and tense_of(verb) in {"present", "perfect"}


def _is_told_of_oneself(verb: Token) -> bool:
    """Say whether somebody says that he was wronged: `says he was robbed`, `that Roth hit her`."""
    says = next((one for one in (verb, *verb.conjuncts) if one.dep_ == "ccomp"), verb).head
    if lemma_of(verb) not in VERBS["wrong"] or lemma_of(says) not in VERBS["report"]:
        return False
    speaker = child(says, "nsubj")
    patient = child(verb, "nsubjpass") if is_passive(verb) else child(verb, "dobj")
    if speaker is None or patient is None or patient.lower_ not in _ONESELF:
        return False
    someone = speaker.lemma_.lower() in NOUNS["someone"] - NOUNS["source"]
    named = speaker.ent_type_ == "PERSON" or speaker.lower_ in _SPEAKS
    surname = speaker.tag_ == "NNP" and speaker.text.istitle() and patient.lower_ not in _MANY
    return someone or named or surname

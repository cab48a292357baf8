"""What a governing word says of what it governs: a clause or event noun in, reasons against out.

By classes of words (`unreal.txt`): `barred from leaving`, `the idea of leaving`, `rumours that she
left`, `called for his death`, `unlikely that he left`, `asked how he left`, `almost fell`. Some
verbs imply that their complement did not happen (Karttunen 1971), others leave it open (Saurí and
Pustejovsky 2009); what only a wish or fear names is no event even where it has an owner.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS, sections
from extract.mentions.factuality.imagined import imagined_objections
from extract.mentions.factuality.nominals import HAPPENED
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    RELATIVE,
    child,
    children,
    is_negated,
    is_passive,
    lemma_of,
    modal_of,
    tense_of,
)
from extract.mentions.syntax.gaps import gap_of
from extract.mentions.syntax.joined import is_one_of_two
from extract.mentions.syntax.quotation import in_quotation
from extract.neighbours import before

UNREAL_BY = sections("unreal")
_ACCUSES = {"accuse", "suspect", "charge", "indict", "blame", "acquit", "clear", "try"}
"""Verbs that put on somebody what he may not have done; not `convicted of`."""
_REBUTS = {"accuse", "blame", "deny", "dismiss", "dispute", "reject"}
"""What one side does to another, and then tells its own story: `denied it, saying that`."""
_SEES = {"see", "view", "regard", "perceive", "portray", "depict", "cast", "characterize", "paint"}
"""Verbs of what somebody is taken for: `was seen as stumbling`."""
_MINDS = {"problem", "issue", "comfortable", "uncomfortable", "fine", "okay", "ok"}
"""Before what somebody would not mind, or would: `no problem with Roth staying on`."""
_MEANT = {
    "with": {"task", "entrust"},
    "on": {"focus", "concentrate", "work", "insist", "count", "bet", "hinge", "plan", "intent"},
    "to": UNREAL_BY["bound"],
}
"""What stands before something that is still to be done: `focuses on mending roads`."""
_PROVES = {"show", "demonstrate", "prove", "mean", "imply", "suggest", "indicate", "establish"}
"""Verbs of what speaks for it that something was done, or may: `could show that he left`."""
_MAKES = {"have", "let", "make", "see", "watch"}
"""Verbs of who makes somebody do something, or looks on: `can have her sign it`."""
_AHEAD = {"will", "shall", "'ll", "’ll", "wo"}
_CLAIMS = {"say", "claim", "maintain", "insist", "contend"}
_ABOUT = {"of", "for", "about", "over", "on", "against", "to"}
_ASKING = {"how", "what", "why", "when", "where", "who", "which", "whose"}
_MARKS = {'"', "“", "”", "``", "''"}
_SAYS_ON = 3
"""Words after the verb within which a quotation begins: `he continued: “`."""


def clause_objections(verb: Token) -> Iterator[str]:
    """Say what the noun, adjective or question above a clause does to it."""
    head = verb.head
    if verb.dep_ == "pcomp":
        yield from _after_preposition(verb)
    elif verb.dep_ in {"acl", "relcl", "ccomp"} and head.pos_ == "NOUN" and _says_what(verb):
        yield f"an idea only: under `{head.lower_}`"
    claim = before(verb.left_edge)
    if verb.dep_ == "ccomp" and claim.lemma_.lower() in UNREAL_BY["wished"] and claim != head:
        yield f"an idea only: under `{claim.lower_}`"  # `no evidence for claims they fled`
    if verb.dep_ in {"ccomp", "csubj"} and head.pos_ in {"AUX", "VERB", "ADJ"}:
        yield from _not_said(verb)
    if verb.dep_ in {"acl", "relcl", "ccomp"}:
        yield from _of_what_is_not(verb)
    yield from imagined_objections(verb)
    if has_word(verb, {"as"}, "mark") and has_word(verb, {"though"}, "mark"):
        yield "what it only seems to be: `as though`"
    open_to = _MAKES | _PROVES if modal_of(head) not in {"may", "might"} else {lemma_of(head)}
    modal = modal_of(head) if verb.dep_ == "ccomp" and lemma_of(head) in open_to else "will"
    if modal not in {"", "will"}:
        yield f"inside what is only possible: `{modal} {head.lower_}`"
    near = [one.lower_ for one in children(verb, "advmod") if one.lower_ in UNREAL_BY["near"]]
    if near and lemma_of(verb) not in VERBS["motion"]:
        yield f"not done: `{near[0]} {verb.lower_}`"


def choice_objections(verb: Token) -> Iterator[str]:
    """Say whether it is left open which of two things was done."""
    if is_one_of_two(verb):
        yield "one of two things, and left open which"


def _of_what_is_not(verb: Token) -> Iterator[str]:
    """Say whether it is told of what something is not, or is at most.

    `She was not the only singer who came`, `it is the closest they have come to war`.
    """
    noun = verb.head
    if noun.dep_ == "attr" and is_negated(noun.head):
        yield f"denied: `{noun.head.lower_} not` what it is told of"
    noun = child(noun, "attr") or noun
    if noun.tag_ in {"JJS", "RBS"}:
        yield f"how far it went, not that it did: `{noun.lower_}`"


def _says_what(verb: Token) -> bool:
    """Say whether a clause gives what a rumour is: not `the plan that parliament passed`."""
    whole = child(verb, "nsubj", "nsubjpass", "csubj")
    marked = has_word(verb, {"that"}, "mark")
    told = whole is not None and whole.lower_ not in {"that", "which", "who"}
    bare = verb.dep_ in {"acl", "relcl"} and tense_of(verb) != "none" and told
    bare = bare and gap_of(verb) is None and not has_word(verb, RELATIVE)
    return verb.head.lemma_.lower() in UNREAL_BY["wished"] and (marked or bare)


def _after_preposition(verb: Token) -> Iterator[str]:
    """Say what a preposition does to a participle: `without`, `barred from`, `the idea of`."""
    preposition, above = verb.head.lower_, verb.head.head
    barred = UNREAL_BY["barred"] | VERBS["fail"]
    if preposition in {"without", "against", "for", "about"}:
        yield f"not done: under `{preposition}`"
    elif preposition == "by" and modal_of(above) not in {"", *_AHEAD}:
        yield f"inside what is only possible: `{modal_of(above)} {above.lower_}`"
    elif above.lemma_.lower() in _ACCUSES:
        yield f"not vouched for: under `{above.lower_} {preposition}`"
    elif preposition == "from" and lemma_of(above).split()[0] in barred:
        yield f"prevented: under `{above.lower_}`"
    elif preposition == "as" and lemma_of(above) in _SEES:
        yield f"a view of it: under `{above.lower_} as`"
    elif preposition == "with" and above.lemma_.lower() in _MINDS:
        yield f"not done: under `{above.lower_} with`"
    elif above.lemma_.lower() in _MEANT.get(preposition, ()):
        yield f"meant, not done: under `{above.lower_} {preposition}`"
    elif above.pos_ == "NOUN" and preposition in _ABOUT and _is_wished(above):
        yield f"an idea only: under `{above.lower_} {preposition}`"
    elif above.dep_ == "pcomp":  # `accused of failing in [mending] the road`
        yield from _after_preposition(above)


def _is_wished(noun: Token) -> bool:
    return noun.lemma_.lower() in UNREAL_BY["wished"]


def _not_said(verb: Token) -> Iterator[str]:
    """Say whether it is left open: `it is unlikely that`, `asked how`."""
    head = verb.head
    state = child(head, "acomp") if head.lemma_ == "be" else head
    if state is not None and state.lower_ in UNREAL_BY["not_said"]:
        yield f"not vouched for: `{state.lower_}`"
    party = child(head, "nsubj")
    accuses = party is not None and party.lemma_.lower() in UNREAL_BY["party"]
    if party is not None and _are_some(party) and lemma_of(head) in _CLAIMS:
        yield f"not vouched for: the word of some, `{party.lower_}`"
    if party is not None and accuses and not is_passive(verb):  # not `he was held, they said`
        yield f"not vouched for: the word of a party, `{party.lower_}`"
    rebuts = head.dep_ == "advcl" and head.tag_ == "VBG" and lemma_of(head.head) in _REBUTS
    if rebuts and lemma_of(head) in VERBS["report"]:
        yield f"not vouched for: the word of who would `{lemma_of(head.head)}`"
    if head.dep_ == "relcl" and head.tag_ in {"VBZ", "VBP"} and _is_of_himself(verb):
        yield f"not vouched for: what somebody `{head.lower_}` of himself"
    if has_word(head, {"allegedly"}, "advmod"):
        yield f"not vouched for: `allegedly {head.lower_}`"
    if lemma_of(head) in UNREAL_BY["asks"] and any(one.lower_ in _ASKING for one in verb.subtree):
        yield f"an open question: under `{head.lower_}`"


def _are_some(speaker: Token) -> bool:
    """Tell `some say`, whom `others` contradict, and `some witnesses say`."""
    some = speaker if speaker.pos_ in {"PRON", "DET"} or speaker.lower_ == "others" else None
    some = some or next((one for one in speaker.lefts if one.dep_ == "det"), None)
    return some is not None and some.lower_ in {"some", "others", "many"}


def _is_of_himself(verb: Token) -> bool:
    """Say whether somebody is known by what he says he did: `the man [who says he] shot him`."""
    does, who = child(verb, "nsubj", "nsubjpass"), child(verb.head, "nsubj")
    himself = does is not None and does.lower_ in {"he", "she", "they"}
    return lemma_of(verb.head) in _CLAIMS and himself and who is not None and who.lower_ == "who"


def event_objections(noun: Token) -> Iterator[str]:
    """Say which word only wishes for, fears or forestalls an event noun, whoever's it is."""
    if has_word(noun, HAPPENED):
        return
    if noun.lemma_.lower() == "request" and any(
        one.lower_ in {"comment", "comments", "interview"} for one in under(noun, "for")
    ):
        yield "what the paper asked for itself"
    first = _first_joined(noun)
    head = _first_joined(first.head)
    if first.dep_ == "pobj" and head.lower_ == "for" and lemma_of(head.head) in UNREAL_BY["calls"]:
        yield f"wished for: under `{head.head.lower_} for`"
    elif first.dep_ == "pobj" and head.lower_ in _ABOUT and _is_wished(head.head):
        yield f"wished or feared: under `{head.head.lower_} {head.lower_}`"
    elif first.dep_ == "pobj" and _is_charge(head):
        yield f"not vouched for: under `{head.head.lower_} {head.lower_}`"
    elif head.lower_ == "from" and lemma_of(head.head) in UNREAL_BY["spared"]:
        yield f"prevented: under `{head.head.lower_} from`"
    elif first.dep_ in {"dobj", "nsubjpass"} and lemma_of(head) in UNREAL_BY["wants"]:
        yield f"wanted or forestalled: object of `{head.lemma_}`"


def _is_charge(preposition: Token) -> bool:
    """Say whether it leads to what a court hears of: `pleaded guilty to`, `was charged with`."""
    pleads = preposition.lower_ == "to" and preposition.head.lower_ == "guilty"
    return pleads or (preposition.lower_ == "with" and lemma_of(preposition.head) == "charge")


def _first_joined(token: Token) -> Token:
    """Give the first of what `and` joins: of `for reforms and for his resignation`, the first."""
    while token.dep_ == "conj" and token.head.pos_ == token.pos_:
        token = token.head
    return token


def goes_on_saying(verb: Token) -> bool:
    """Say whether a verb of going on says something: `“No,” he continued`, `she began: “We`."""
    if lemma_of(verb) not in UNREAL_BY["goes_on"] or in_quotation(verb):
        return False
    after = verb.doc[verb.i + 1 : verb.sent.end]
    colon = next((one.i for one in after if one.text in {":", ","}), -1)
    opens = colon >= 0 and any(one.text in _MARKS for one in verb.doc[colon + 1 : colon + _SAYS_ON])
    behind = verb.doc[max(verb.sent.start, verb.i - _SAYS_ON) : verb.i]
    closes = any(one.text in _MARKS for one in behind)
    said = child(verb, "ccomp")
    aside = said is not None and said.i < verb.i and child(verb, "xcomp") is None
    return opens or closes or aside


def called_in(clause: Token) -> Token | None:
    """Give the `was` of what somebody is said to be: `the claim that he was a spy [who left]`."""
    noun = clause.head
    called = clause.dep_ == "relcl" and noun.dep_ == "attr" and noun.head.lemma_ == "be"
    return noun.head if called and before(clause.left_edge).text != "," else None

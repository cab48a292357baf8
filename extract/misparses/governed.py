"""What stands behind a preposition and is no subject, though the parser takes it for one.

No clause has two subjects: a token in, the changes out.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.misparses.hanging import Mended
from extract.neighbours import after, before

_SUBJECTS = {"nsubj", "nsubjpass"}
_CLAUSES = {"after", "before", "since"}
"""What stands before a noun or a clause."""
_GOVERNED = {"pobj", "pcomp"}


def as_governed(joint: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on a preposition a second subject: `houses of men who left [after] prayers were razed`.

    So it is in `As well as the 30 people hurt, some 20 were arrested`: no clause has two subjects.
    """
    verb = joint.head
    subjects = [one for one in verb.children if one.dep_ in _SUBJECTS]
    noun = next((one for one in subjects if one.left_edge.i == joint.i + 1), joint)
    main = joint.dep_ == "mark" and verb.dep_ == "ROOT"
    if not main or len(subjects) != 2 or noun == joint or noun.pos_ == "PRON":
        return
    first = noun == subjects[0]
    if first and after(noun.right_edge).text != ",":
        return
    above = verb if first else before(joint)
    while not first and above.head != verb and above.pos_ not in {"VERB", "AUX"}:
        above = above.head
    yield joint.i, Mended(above.i, "prep", "IN")
    yield noun.i, Mended(joint.i, "pobj", noun.tag_)


def as_under(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a subject on the preposition before it, which has lost its noun.

    Another subject is the only one then (`a man caught on film after [a crash] was jailed`), or who
    stands behind it between commas: `With [a push] from Peru, Kenya barred them`.
    """
    if noun.dep_ not in _SUBJECTS or noun.pos_ == "PRON":
        return
    joint, verb = before(noun.left_edge), noun.head
    lost = joint.dep_ == "prep" and all(one.dep_ not in _GOVERNED for one in joint.children)
    if not lost or verb.i < noun.i:
        return
    first = any(one.dep_ in _SUBJECTS and one.i < joint.i for one in verb.children)
    behind = next((one for one in noun.subtree if _stands_before(one, verb)), noun)
    if not first and behind == noun:
        return
    yield noun.i, Mended(joint.i, "pobj", noun.tag_)
    if not first:
        yield behind.i, Mended(verb.i, noun.dep_, behind.tag_)


def as_led_in(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on a verb who stands before it: `With a push from Peru, [Kenya] barred two senators`.

    The parser puts the name beside what opens the sentence, and the verb has no subject.
    """
    if name.pos_ != "PROPN" or name.dep_ not in {"appos", "conj"}:
        return
    verb, first = name.sent.root, name.sent[0]
    opened = first.dep_ == "prep" and first.head == verb and first.is_ancestor(name)
    bare = verb.tag_ == "VBD" and all(one.dep_ not in _SUBJECTS for one in verb.children)
    if opened and bare and name.i < verb.i and _stands_before(name, verb):
        yield name.i, Mended(verb.i, "nsubj", name.tag_)


def _stands_before(name: Token, verb: Token) -> bool:
    """Say whether a name stands behind a comma, and nothing but the verb's own behind it."""
    apart = name.dep_ in {"appos", "conj"} and before(name.left_edge).text == ","
    between = name.doc[name.right_edge.i + 1 : verb.i]
    return apart and all(one.head == verb or verb in one.head.ancestors for one in between)


def as_clause(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Give its subject to a clause whose day parts the two: `came after [Roth] on Friday urged it`.

    The parser takes the name for what it came after.
    """
    above = verb.head
    bare = {one.dep_ for one in verb.children}.isdisjoint({"aux", "auxpass", "mark", *_SUBJECTS})
    if verb.dep_ != "advcl" or verb.tag_ != "VBD" or not bare or above.i > verb.i:
        return
    for joint in verb.doc[above.i + 1 : verb.i]:
        name = next((one for one in joint.children if one.dep_ == "pobj"), joint)
        between = verb.doc[name.right_edge.i + 1 : verb.i]
        timed = [one.ent_type_ in {"DATE", "TIME"} or one.lower_ == "on" for one in between]
        if joint.lower_ in _CLAUSES and name != joint and name.i < verb.i and timed and all(timed):
            yield name.i, Mended(verb.i, "nsubj", name.tag_)
            yield joint.i, Mended(verb.i, "mark", "IN")
            for one in between:
                if one.head in {above, joint.head}:
                    yield one.i, Mended(verb.i, one.dep_, one.tag_)


def as_day_of_clause(day: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a day on what opens the sentence: `After winning the vote [Sunday], Roth left`.

    The parser gives it to what stands behind the comma.
    """
    joint, verb = day.sent[0], day.head
    opens = joint.dep_ == "prep" and joint.head == verb and joint.lower_ in _CLAUSES
    doing = next((one for one in joint.children if one.dep_ == "pcomp"), None)
    named = day.dep_ == "npadvmod" and day.ent_type_ == "DATE" and day.i < verb.i
    closed = after(day.right_edge).text == ","
    beside = doing is not None and doing.right_edge == before(day.left_edge)
    if doing is not None and named and opens and closed and beside:
        yield day.i, Mended(doing.i, "npadvmod", day.tag_)


def as_act_below(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its own subject what was `after`: `Roth, speaking after the court [ruled], said so`.

    The parser gives the act to who speaks, who says nothing then.
    """
    says, speaker = verb.head, next((one for one in verb.children if one.dep_ == "nsubj"), verb)
    doing = next((one for one in verb.children if one.dep_ == "advcl" and one.tag_ == "VBG"), verb)
    between = verb.dep_ == "ccomp" and verb.tag_ == "VBD" and speaker.i < doing.i < verb.i < says.i
    alone = all(one.dep_ not in _SUBJECTS for one in says.children)
    if not between or not alone or before(doing).text != "," or speaker == verb:
        return
    for joint in doing.children:
        noun = next((one for one in joint.children if one.dep_ == "pobj"), joint)
        if joint.lower_ in _CLAUSES and noun != joint and after(noun.right_edge) == verb:
            yield speaker.i, Mended(says.i, "nsubj", speaker.tag_)
            yield doing.i, Mended(speaker.i, "acl", "VBG")
            yield verb.i, Mended(doing.i, "advcl", "VBD")
            yield joint.i, Mended(verb.i, "mark", "IN")
            yield noun.i, Mended(verb.i, "nsubj", noun.tag_)

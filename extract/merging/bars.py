"""What keeps two mentions from being one event, however alike they are otherwise.

In: two profiles. Out: yes or no, and the little that both this and `similarity` ask of a pair.
"""

from extract.lexicon.spelling import clash
from extract.lexicon.stems import stem
from extract.lexicon.synonyms import say_little
from extract.merging.deaths import DYING, are_bereaved, other_counts, other_toll, same_dead
from extract.merging.idf import USUAL
from extract.merging.profile import Profile
from extract.merging.retold import is_retold
from extract.merging.when import days_apart

_TWO_SIDED = frozenset({"match", "trade"})
"""Groups of predicates with one agent for each side: `win` and `lose`, `buy` and `sell`."""
_BLOWS = frozenset({"attack", "strike", "shoot", "raid"})
"""Groups of predicates that one does to another: who strikes is not who is struck."""
_TAKING_PART = frozenset({"attend", "join", "join-in"})
"""Groups of predicates that many may do of one event: `her aunt also attended the ceremony`."""
_WEEK = 7


def are_two(one: Profile, other: Profile) -> bool:
    """Say whether two mentions cannot be one event, whatever their predicates."""
    if _speech_and_act(one, other) or _two_speakers(one, other):
        return True
    if _struck_back(one, other) or _struck_back(other, one):
        return True
    return _others_act(one, other) or _other_dead(one, other) or _told_anew(one, other)


def are_two_acts(one: Profile, other: Profile) -> bool:
    """Say whether predicates that are alike, and not one told in the other, tell two acts.

    One sentence seldom tells an act twice (in ECB+, one time in ten), nor does one article in the
    same words, but with nobody and nothing in common.
    """
    if in_one_sentence(one, other) or _told_as_another(one, other) or _other_people(one, other):
        return True
    if _numbered_otherwise(one, other):
        return True
    return _with_others(one, other) or _counted_anew(one, other)


def _other_people(one: Profile, other: Profile) -> bool:
    """`Holm won the award`, `Berg won the award`: two persons, by names that both sentences give.

    Not where somebody is in both: `Holm left`, `Berg replaced Holm`.
    """
    if one.persons & other.persons:
        return False
    return clash(one.doers, other.doers) or clash(one.done_to, other.done_to)


def _told_as_another(one: Profile, other: Profile) -> bool:
    """`It also banned ...`, `the previous election`: an article's own word for two events."""
    if one.mention.article != other.mention.article:
        return False
    if one.manner.another != other.manner.another:
        return True
    later = max(one, other, key=lambda each: each.mention.trigger_start)
    return later.manner.added and not one.groups & other.groups & _TAKING_PART


def _numbered_otherwise(one: Profile, other: Profile) -> bool:
    """`A 36-year-old man was held ... a 66-year-old man was held`, in one article."""
    if one.mention.article != other.mention.article:
        return False
    left, right = one.manner.numbered, other.manner.numbered
    return any(left[head].isdisjoint(right[head]) for head in left.keys() & right.keys())


def _with_others(one: Profile, other: Profile) -> bool:
    if one.mention.article != other.mention.article or not one.stems & other.stems:
        return False
    others = bool(one.participants and other.participants) and not shared(one, other)
    return others and not is_retold(one, other)


def _counted_anew(one: Profile, other: Profile) -> bool:
    """`Has infected 1,490`, a month later `30,000`: how things stood then, and no day is said."""
    said = one.mention.is_dated or other.mention.is_dated
    if said or days_apart(one.mention, other.mention) <= _WEEK:
        return False
    return other_counts(one.mention, other.mention)


def others_did_it(one: Profile, other: Profile) -> bool:
    """Other agents and other patients make two acts, if both tell by name who did it or to whom."""
    if _told_from_both_sides(one, other):
        return False
    by_name = [(one.named_agents, other.named_agents), (one.named_patients, other.named_patients)]
    if not (any(map(all, by_name)) and clash(one.agents, other.agents)):
        return False
    patients = bool(one.patients) and bool(other.patients)
    return patients and not (one.patients & other.patients) - USUAL


def alike_beside(one: Profile, other: Profile) -> bool:
    """Say whether their sentences have another word in common: one of two letters says nothing."""
    common = (one.quote.keys() & other.quote.keys()) - USUAL
    return shared(one, other) or any(len(word) > 2 for word in common)


def _speech_and_act(one: Profile, other: Profile) -> bool:
    """A statement is no report of the act that it talks about."""
    left, right = one.mention, other.mention
    if (left.aspect == "statement") == (right.aspect == "statement"):
        return False
    speech, act = (one, other) if left.aspect == "statement" else (other, one)
    if speech.stems & act.stems or speech.groups & act.groups:
        return False
    return not (act.groups & speech.told and speech.agents & (act.agents | act.patients))


def _two_speakers(one: Profile, other: Profile) -> bool:
    return _statements(one, other) and clash(one.agents, other.agents)


def _told_anew(one: Profile, other: Profile) -> bool:
    """One article tells of two things where its words have nothing in common.

    These are a verb that does for anything (`go`, `show`), and other words of one speaker.
    """
    left, right = one.mention, other.mention
    if left.article != right.article:
        return False
    if _statements(one, other):
        said = [frozenset(map(stem, each.content)) - USUAL for each in (left, right)]
        return clash(said[0], said[1])
    return only_a_word(one, other)


def _statements(one: Profile, other: Profile) -> bool:
    return one.mention.aspect == other.mention.aspect == "statement"


def _others_act(one: Profile, other: Profile) -> bool:
    """Two nations, two bodies or two persons act; who loses is not who wins the same match."""
    if _told_from_both_sides(one, other):
        return False
    if clash(one.bodies, other.bodies) or clash(one.nations, other.nations):
        return True
    return _other_persons(one, other)


def _struck_back(one: Profile, other: Profile) -> bool:
    """`The north attacked the south`, `the raid on the north`: who strikes in one is struck."""
    if not one.groups & other.groups & _BLOWS:
        return False
    return bool((one.bodies - one.named_patients) & (other.named_patients - other.named_agents))


def _told_from_both_sides(one: Profile, other: Profile) -> bool:
    """Tell `X lost to Y` and `Y beat X`, `X sold` and `Y bought`, where those named are shared."""
    if one.stems & other.stems or not one.groups & other.groups & _TWO_SIDED:
        return False
    return bool(one.agents & other.patients or other.agents & one.patients)


def _other_persons(one: Profile, other: Profile) -> bool:
    """News tells one act of a player and of his club: only with nobody in common are they two."""
    return clash(one.named_agents, other.named_agents) and not shared(one, other)


def _other_dead(one: Profile, other: Profile) -> bool:
    """Each dies his own death, where one act may kill several; eleven dead are not 260."""
    if other_toll(one.mention, other.mention):
        return True
    if DYING not in one.groups & other.groups:
        return False
    if are_bereaved(one.dead, other.mention) or are_bereaved(other.dead, one.mention):
        return True
    several = one.mention.figures or other.mention.figures
    if one.age and other.age and one.age != other.age and not several:
        return True
    return bool(one.dead and other.dead) and not same_dead(one.dead, other.dead)


def in_one_sentence(one: Profile, other: Profile) -> bool:
    """Two predicates of one sentence tell of two events (in ECB+, nine times in ten)."""
    left, right = one.mention, other.mention
    return left.article == right.article and left.start < right.end and right.start < left.end


def only_a_word(one: Profile, other: Profile) -> bool:
    """Verbs that do for anything (`go`, `find`) say nothing alone: who or what must agree too."""
    return say_little(one.stems | other.stems) and not shared(one, other)


def shared(one: Profile, other: Profile) -> bool:
    """Say whether a participant is the same, so far as words tell."""
    return bool((one.participants.keys() & other.participants.keys()) - USUAL) or bool(
        one.names & other.names
    )

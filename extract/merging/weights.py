"""What speaks for and against one event, in numbers.

In: nothing. Out: one row of weights for each way predicates relate. The rows are logistic
regressions fitted on the training topics of ECB+ (`python -m bench.coreference FOLDER --fit`
prints them), but for what those topics cannot teach, which is set by hand: `days_apart` and
`same_day` (articles of ECB+ have no dates), `one_sentence`, and the row `inside` (rare there).
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Relation = Literal["same", "near", "kin", "inside"]


class Weights(NamedTuple):
    """What each thing in common adds to the log-odds, in the order of `similarity.features`."""

    base: float
    participants: float
    words: float
    quote: float
    story: float
    story_squared: float
    story_and_words: float
    names: float
    agents: float
    patients: float
    same_lemma: float
    other_stems: float
    same_article: float
    rarity: float
    rarity_and_story: float
    places: float
    places_clash: float
    numbers: float
    numbers_clash: float
    one_sentence: float
    days_apart: float
    same_day: float
    names_clash: float
    only_a_word: float
    persons_clash: float
    shared: float
    statement: float
    told_late: float
    one_sense: float


HAND_SET = ("one_sentence", "days_apart", "same_day")
HAND_SET_ROWS = ("inside",)
WEIGHTS: Mapping[Relation, Weights] = {
    # 137 pairs, 9 of one event
    "inside": Weights(
        base=-4,
        participants=2,
        words=3,
        quote=0,
        story=1,
        story_squared=0,
        story_and_words=0,
        names=1.5,
        agents=1,
        patients=1,
        same_lemma=0,
        other_stems=0,
        same_article=0,
        rarity=0,
        rarity_and_story=0,
        places=0.5,
        places_clash=-1,
        numbers=0,
        numbers_clash=0,
        one_sentence=2.5,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=-4,
        only_a_word=0,
        persons_clash=-1,
        shared=0,
        statement=0,
        told_late=0,
        one_sense=0,
    ),
    # 5587 pairs, 550 of one event
    "kin": Weights(
        base=-1.81,
        participants=2.83,
        words=2.32,
        quote=-1.35,
        story=8.49,
        story_squared=-1.1,
        story_and_words=-0.46,
        names=-1.96,
        agents=0.64,
        patients=0.04,
        same_lemma=0.0,
        other_stems=-0.27,
        same_article=-1.31,
        rarity=-1.35,
        rarity_and_story=-0.01,
        places=0.94,
        places_clash=-1.29,
        numbers=-1.17,
        numbers_clash=0.1,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=4.14,
        only_a_word=0.0,
        persons_clash=-0.78,
        shared=-1.41,
        statement=0.0,
        told_late=0.11,
        one_sense=0.0,
    ),
    # 31877 pairs, 3223 of one event
    "near": Weights(
        base=-3.55,
        participants=0.57,
        words=5.11,
        quote=0.39,
        story=14.9,
        story_squared=-10.33,
        story_and_words=-4.6,
        names=0.55,
        agents=0.34,
        patients=0.63,
        same_lemma=0.0,
        other_stems=-1.03,
        same_article=0.53,
        rarity=-0.16,
        rarity_and_story=0.46,
        places=-0.5,
        places_clash=-0.6,
        numbers=-0.02,
        numbers_clash=-0.1,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=-0.44,
        only_a_word=-2.58,
        persons_clash=-0.39,
        shared=-0.03,
        statement=-1.71,
        told_late=-0.22,
        one_sense=1.36,
    ),
    # 36549 pairs, 8255 of one event
    "same": Weights(
        base=-4.88,
        participants=-0.56,
        words=2.34,
        quote=1.7,
        story=11.61,
        story_squared=-4.54,
        story_and_words=-2.88,
        names=0.33,
        agents=0.24,
        patients=0.57,
        same_lemma=0.72,
        other_stems=-0.48,
        same_article=0.36,
        rarity=0.02,
        rarity_and_story=-0.35,
        places=0.49,
        places_clash=-0.13,
        numbers=-0.63,
        numbers_clash=-0.55,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.73,
        only_a_word=-0.98,
        persons_clash=-0.92,
        shared=0.17,
        statement=-2.43,
        told_late=-0.35,
        one_sense=0.4,
    ),
}

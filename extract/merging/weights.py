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


HAND_SET = ("one_sentence", "days_apart", "same_day")
HAND_SET_ROWS = ("inside",)
WEIGHTS: Mapping[Relation, Weights] = {
    # 163 pairs, 11 of one event
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
    ),
    # 4955 pairs, 390 of one event
    "kin": Weights(
        base=-3.89,
        participants=1.76,
        words=2.34,
        quote=-0.74,
        story=17.03,
        story_squared=-10.06,
        story_and_words=0.53,
        names=-1.22,
        agents=1.08,
        patients=-0.18,
        same_lemma=0.0,
        other_stems=-0.07,
        same_article=-0.6,
        rarity=-1.02,
        rarity_and_story=0.1,
        places=-5.06,
        places_clash=-1.33,
        numbers=-1.27,
        numbers_clash=0.54,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=5.08,
        only_a_word=0.0,
        persons_clash=0.44,
        shared=-1.87,
        statement=0.0,
    ),
    # 32927 pairs, 2657 of one event
    "near": Weights(
        base=-3.81,
        participants=0.99,
        words=6.34,
        quote=-1.46,
        story=14.54,
        story_squared=-9.35,
        story_and_words=-5.39,
        names=0.16,
        agents=0.32,
        patients=0.92,
        same_lemma=0.0,
        other_stems=-0.82,
        same_article=0.44,
        rarity=-0.14,
        rarity_and_story=0.15,
        places=0.13,
        places_clash=0.68,
        numbers=-0.05,
        numbers_clash=-0.37,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=-0.3,
        only_a_word=-1.04,
        persons_clash=0.58,
        shared=0.24,
        statement=-1.56,
    ),
    # 34698 pairs, 8098 of one event
    "same": Weights(
        base=-5.31,
        participants=-0.4,
        words=2.61,
        quote=1.92,
        story=12.84,
        story_squared=-4.83,
        story_and_words=-2.99,
        names=0.32,
        agents=0.3,
        patients=0.47,
        same_lemma=0.75,
        other_stems=-0.48,
        same_article=0.5,
        rarity=0.13,
        rarity_and_story=-0.64,
        places=0.45,
        places_clash=0.12,
        numbers=-0.65,
        numbers_clash=-0.52,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.17,
        only_a_word=-1.33,
        persons_clash=-1.0,
        shared=0.19,
        statement=-3.07,
    ),
}

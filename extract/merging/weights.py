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
    # 134 pairs, 14 of one event
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
    # 4572 pairs, 373 of one event
    "kin": Weights(
        base=-3.07,
        participants=3.2,
        words=2.69,
        quote=-0.4,
        story=16.64,
        story_squared=-8.94,
        story_and_words=0.33,
        names=-0.89,
        agents=-1.02,
        patients=-0.3,
        same_lemma=0.0,
        other_stems=-0.26,
        same_article=-0.45,
        rarity=-1.15,
        rarity_and_story=-0.26,
        places=-0.44,
        places_clash=-0.46,
        numbers=-1.36,
        numbers_clash=0.29,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=5.26,
        only_a_word=0.0,
        persons_clash=-1.74,
        shared=-3.43,
        statement=0.0,
    ),
    # 37536 pairs, 3186 of one event
    "near": Weights(
        base=-5.45,
        participants=0.57,
        words=5.74,
        quote=-0.88,
        story=15.43,
        story_squared=-9.46,
        story_and_words=-5.03,
        names=0.4,
        agents=0.05,
        patients=0.87,
        same_lemma=0.0,
        other_stems=-0.65,
        same_article=0.54,
        rarity=0.14,
        rarity_and_story=0.01,
        places=-0.19,
        places_clash=-0.51,
        numbers=-0.09,
        numbers_clash=-0.48,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=-0.32,
        only_a_word=-6.03,
        persons_clash=0.19,
        shared=0.3,
        statement=-1.09,
    ),
    # 36173 pairs, 8195 of one event
    "same": Weights(
        base=-4.94,
        participants=-0.56,
        words=2.34,
        quote=1.98,
        story=12.31,
        story_squared=-5.17,
        story_and_words=-2.69,
        names=0.3,
        agents=0.36,
        patients=0.53,
        same_lemma=0.7,
        other_stems=-0.52,
        same_article=0.48,
        rarity=0.01,
        rarity_and_story=-0.41,
        places=0.55,
        places_clash=-0.05,
        numbers=-0.7,
        numbers_clash=-0.6,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.84,
        only_a_word=-1.13,
        persons_clash=-1.1,
        shared=0.17,
        statement=-2.77,
    ),
}

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
    # 144 pairs, 16 of one event
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
    # 4733 pairs, 391 of one event
    "kin": Weights(
        base=-3.96,
        participants=1.05,
        words=3.5,
        quote=-0.87,
        story=15.99,
        story_squared=-9.01,
        story_and_words=-0.23,
        names=-0.81,
        agents=1.21,
        patients=-0.22,
        same_lemma=0.0,
        other_stems=-0.18,
        same_article=-0.55,
        rarity=-0.91,
        rarity_and_story=0.09,
        places=-1.12,
        places_clash=-0.93,
        numbers=-1.21,
        numbers_clash=0.67,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=6.39,
        only_a_word=0.0,
        persons_clash=-2.61,
        shared=-1.8,
        statement=0.0,
    ),
    # 34411 pairs, 2788 of one event
    "near": Weights(
        base=-4.6,
        participants=0.63,
        words=5.96,
        quote=-1.33,
        story=14.97,
        story_squared=-8.93,
        story_and_words=-5.27,
        names=0.58,
        agents=-0.04,
        patients=0.87,
        same_lemma=0.0,
        other_stems=-0.69,
        same_article=0.38,
        rarity=-0.01,
        rarity_and_story=-0.03,
        places=-0.27,
        places_clash=0.01,
        numbers=-0.11,
        numbers_clash=-0.4,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=-0.55,
        only_a_word=-1.14,
        persons_clash=0.17,
        shared=0.34,
        statement=-1.36,
    ),
    # 36124 pairs, 8168 of one event
    "same": Weights(
        base=-5.19,
        participants=-0.4,
        words=2.42,
        quote=1.93,
        story=12.82,
        story_squared=-4.85,
        story_and_words=-2.77,
        names=0.26,
        agents=0.3,
        patients=0.52,
        same_lemma=0.75,
        other_stems=-0.53,
        same_article=0.35,
        rarity=0.11,
        rarity_and_story=-0.64,
        places=0.31,
        places_clash=-0.05,
        numbers=-0.62,
        numbers_clash=-0.55,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.44,
        only_a_word=-1.07,
        persons_clash=-1.11,
        shared=0.19,
        statement=-3.14,
    ),
}

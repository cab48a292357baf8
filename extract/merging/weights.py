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
    # 154 pairs, 11 of one event
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
    # 4805 pairs, 390 of one event
    "kin": Weights(
        base=-3.95,
        participants=0.8,
        words=5.48,
        quote=-0.8,
        story=17.12,
        story_squared=-9.75,
        story_and_words=-2.81,
        names=-1.22,
        agents=1.19,
        patients=0.37,
        same_lemma=0.0,
        other_stems=-0.22,
        same_article=-0.48,
        rarity=-0.95,
        rarity_and_story=0.18,
        places=-0.49,
        places_clash=0.44,
        numbers=-1.25,
        numbers_clash=0.23,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=4.57,
        only_a_word=0.0,
        persons_clash=-0.1,
        shared=-1.41,
        statement=0.0,
    ),
    # 28767 pairs, 2097 of one event
    "near": Weights(
        base=-2.95,
        participants=1.35,
        words=5.98,
        quote=-2.12,
        story=14.07,
        story_squared=-8.75,
        story_and_words=-5.37,
        names=0.34,
        agents=0.37,
        patients=0.71,
        same_lemma=0.0,
        other_stems=-0.95,
        same_article=0.15,
        rarity=-0.22,
        rarity_and_story=0.08,
        places=-0.01,
        places_clash=0.38,
        numbers=0.05,
        numbers_clash=-0.48,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.74,
        only_a_word=-0.95,
        persons_clash=0.35,
        shared=0.27,
        statement=-2.43,
    ),
    # 34698 pairs, 8098 of one event
    "same": Weights(
        base=-5.68,
        participants=-0.19,
        words=2.78,
        quote=1.53,
        story=13.84,
        story_squared=-4.78,
        story_and_words=-3.11,
        names=0.37,
        agents=0.21,
        patients=0.37,
        same_lemma=0.79,
        other_stems=-0.54,
        same_article=0.32,
        rarity=0.29,
        rarity_and_story=-0.95,
        places=0.08,
        places_clash=-0.1,
        numbers=-0.44,
        numbers_clash=-0.43,
        one_sentence=0,
        days_apart=-0.4,
        same_day=1.5,
        names_clash=0.04,
        only_a_word=-1.3,
        persons_clash=-1.26,
        shared=0.14,
        statement=-3.38,
    ),
}

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
    # 151 pairs, 11 of one event
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
        days_apart=-0.2,
        same_day=1.5,
        names_clash=-4,
        only_a_word=0,
        persons_clash=-1,
        shared=0,
        statement=0,
    ),
    # 5059 pairs, 394 of one event
    "kin": Weights(
        base=-3.87,
        participants=1.58,
        words=2.3,
        quote=-0.82,
        story=17.06,
        story_squared=-10.03,
        story_and_words=0.64,
        names=-1.06,
        agents=1.15,
        patients=-0.16,
        same_lemma=0.0,
        other_stems=-0.1,
        same_article=-0.56,
        rarity=-1.0,
        rarity_and_story=0.07,
        places=-5.16,
        places_clash=-1.67,
        numbers=-1.27,
        numbers_clash=0.52,
        one_sentence=0,
        days_apart=-0.2,
        same_day=1.5,
        names_clash=5.15,
        only_a_word=0.0,
        persons_clash=0.43,
        shared=-1.9,
        statement=0.0,
    ),
    # 34535 pairs, 2722 of one event
    "near": Weights(
        base=-4.04,
        participants=0.99,
        words=6.46,
        quote=-1.53,
        story=14.86,
        story_squared=-9.46,
        story_and_words=-5.52,
        names=0.19,
        agents=0.32,
        patients=0.95,
        same_lemma=0.0,
        other_stems=-0.79,
        same_article=0.44,
        rarity=-0.1,
        rarity_and_story=0.11,
        places=0.27,
        places_clash=0.44,
        numbers=-0.05,
        numbers_clash=-0.39,
        one_sentence=0,
        days_apart=-0.2,
        same_day=1.5,
        names_clash=-0.3,
        only_a_word=-1.16,
        persons_clash=0.58,
        shared=0.19,
        statement=-1.37,
    ),
    # 36289 pairs, 8226 of one event
    "same": Weights(
        base=-5.31,
        participants=-0.41,
        words=2.66,
        quote=2.0,
        story=12.97,
        story_squared=-4.92,
        story_and_words=-3.08,
        names=0.33,
        agents=0.31,
        patients=0.52,
        same_lemma=0.73,
        other_stems=-0.5,
        same_article=0.49,
        rarity=0.12,
        rarity_and_story=-0.65,
        places=0.53,
        places_clash=-0.02,
        numbers=-0.64,
        numbers_clash=-0.54,
        one_sentence=0,
        days_apart=-0.2,
        same_day=1.5,
        names_clash=0.14,
        only_a_word=-1.17,
        persons_clash=-1.01,
        shared=0.16,
        statement=-3.09,
    ),
}

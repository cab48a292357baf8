"""What speaks for and against one event, in numbers.

In: nothing. Out: `FOUND`, how likely two mentions are one event that the extractor found in news.
Seven tenths of each weight are a logistic regression on pairs of such mentions, which were read
and labelled, with a constant for each way that predicates relate; three tenths are those of ECB+.
`python -m bench.merging FOLDER --fit` prints them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

Relation = Literal["same", "near", "kin", "inside"]


class Features(NamedTuple):
    """A number for each thing that two mentions may have in common.

    In what `similarity.features` measures, how much of it there is; in a model, what that weighs.
    """

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
    same_time: float


@dataclass(frozen=True, slots=True)
class Model:
    """How likely two mentions are one event, by how their predicates relate."""

    weights: Mapping[Relation, Features]
    alike: float
    """From this chance on, a pair speaks for one event."""
    near_alone: bool
    """Whether words of like meaning (`near`) tell one act though no other word is the same."""


FOUND = Model(
    {
        "same": Features(
            base=-1.41,
            participants=1.19,
            words=2.28,
            quote=3.06,
            story=4.32,
            story_squared=-1.9,
            story_and_words=-1.92,
            names=0.67,
            agents=0.26,
            patients=0.3,
            same_lemma=-0.65,
            other_stems=-0.63,
            same_article=-0.22,
            rarity=0.01,
            rarity_and_story=-0.1,
            places=-0.25,
            places_clash=-1.09,
            numbers=0.69,
            numbers_clash=-0.56,
            one_sentence=0.0,
            days_apart=-0.14,
            same_day=1.07,
            names_clash=0.22,
            only_a_word=-0.05,
            persons_clash=-0.28,
            shared=-0.3,
            statement=-1.66,
            told_late=-0.5,
            one_sense=0.34,
            same_time=1.12,
        ),
        "near": Features(
            base=-1.55,
            participants=1.53,
            words=3.11,
            quote=2.67,
            story=5.31,
            story_squared=-3.64,
            story_and_words=-2.44,
            names=0.73,
            agents=0.29,
            patients=0.32,
            same_lemma=-0.87,
            other_stems=-0.79,
            same_article=-0.17,
            rarity=-0.05,
            rarity_and_story=0.14,
            places=-0.55,
            places_clash=-1.23,
            numbers=0.87,
            numbers_clash=-0.43,
            one_sentence=0.0,
            days_apart=-0.14,
            same_day=4.07,
            names_clash=-0.13,
            only_a_word=-0.53,
            persons_clash=-0.12,
            shared=-0.36,
            statement=-1.45,
            told_late=-0.46,
            one_sense=0.63,
            same_time=2.12,
        ),
        "kin": Features(
            base=-1.66,
            participants=2.2,
            words=2.28,
            quote=2.15,
            story=3.39,
            story_squared=-0.87,
            story_and_words=-1.19,
            names=-0.02,
            agents=0.38,
            patients=0.14,
            same_lemma=-0.87,
            other_stems=-0.57,
            same_article=-0.72,
            rarity=-0.41,
            rarity_and_story=-0.0,
            places=-0.12,
            places_clash=-1.44,
            numbers=0.53,
            numbers_clash=-0.37,
            one_sentence=0.0,
            days_apart=-0.14,
            same_day=1.07,
            names_clash=1.24,
            only_a_word=0.25,
            persons_clash=-0.23,
            shared=-0.77,
            statement=-0.93,
            told_late=-0.36,
            one_sense=0.22,
            same_time=1.12,
        ),
        "inside": Features(
            base=-0.58,
            participants=1.96,
            words=2.48,
            quote=2.55,
            story=1.14,
            story_squared=-0.54,
            story_and_words=-1.06,
            names=1.02,
            agents=0.49,
            patients=0.43,
            same_lemma=-0.87,
            other_stems=-0.49,
            same_article=-0.33,
            rarity=0.0,
            rarity_and_story=0.0,
            places=-0.25,
            places_clash=-1.35,
            numbers=0.88,
            numbers_clash=-0.4,
            one_sentence=0.75,
            days_apart=-0.14,
            same_day=1.07,
            names_clash=-1.2,
            only_a_word=0.25,
            persons_clash=-0.3,
            shared=-0.35,
            statement=-0.93,
            told_late=-0.4,
            one_sense=0.22,
            same_time=1.12,
        ),
    },
    alike=0.5,
    near_alone=False,
)

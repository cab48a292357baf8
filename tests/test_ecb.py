"""Reading ECB+: gold mentions become our own type, as faithfully as the files allow."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from spacy.language import Language

from bench.coreference import clusters_of
from bench.ecb import Gold, read_ecb, topics_of, verb_of
from bench.ecb_printed import Printed
from extract.nlp import PipelineMissing, load_pipeline
from records.model import Article
from tests.reading import parsed

SENTENCES = {
    "1_1ecb": ("Rebels bombed the harbour of Tolmin on Monday .", "Updated March 3 , 2021"),
    "1_2ecb": ("The bombing of the harbour of Tolmin by rebels shocked Europe .",),
}


def write_corpus(folder: Path, texts: Mapping[str, Sequence[str]] = SENTENCES) -> None:
    """Write articles in the corpus's form, the second word of their first sentence marked."""
    (folder / "ECB+" / "1").mkdir(parents=True)
    rows = "".join(f"1,{name.removeprefix('1_')},0\n" for name in texts)
    (folder / "ECBplus_coreference_sentences.csv").write_text(f"Topic,File,Sentence Number\n{rows}")
    for name, sentences in texts.items():
        tokens = "".join(
            f'<token t_id="{100 * at + n + 1}" sentence="{at}" number="{n}">{word}</token>'
            for at, sentence in enumerate(sentences)
            for n, word in enumerate(sentence.split())
        )
        (folder / "ECB+" / "1" / f"{name}.xml").write_text(
            f'<Document>{tokens}<Markables><ACTION_OCCURRENCE m_id="7"><token_anchor t_id="2"/>'
            '</ACTION_OCCURRENCE><ACTION_OCCURRENCE m_id="8" instance_id="ACT1"/></Markables>'
            '<Relations><CROSS_DOC_COREF r_id="1" note="ACT1"><source m_id="7"/><target m_id="8"/>'
            "</CROSS_DOC_COREF></Relations></Document>"
        )


@pytest.fixture(name="pipeline")
def _pipeline() -> Language:
    try:
        return load_pipeline()
    except PipelineMissing as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize(
    ("sentence", "lemma"),
    [
        ('The "bombing of the harbour of Tolmin shocked Europe .', "bombing"),
        ("Riots which shook the harbour of Tolmin ended on Monday .", "riot"),
    ],
)
def test_a_marked_word_is_read_without_what_stands_at_it(
    sentence: str, lemma: str, pipeline: Language, tmp_path: Path
) -> None:
    """A quotation mark is no event, and `which` is what it stands for."""
    write_corpus(tmp_path, {"1_1ecb": (sentence,)})
    _, (gold,) = read_ecb(tmp_path, pipeline, frozenset({1}))

    assert lemma in gold.mention.lemma.split()


@pytest.fixture(name="corpus")
def _corpus(tmp_path: Path, pipeline: Language) -> tuple[dict[str, Article], list[Gold]]:
    write_corpus(tmp_path)
    return read_ecb(tmp_path, pipeline, frozenset({1}))


def test_a_gold_mention_has_its_words_and_participants(
    corpus: tuple[dict[str, Article], list[Gold]],
) -> None:
    """The trigger is the marked token; who and what come from the parse."""
    articles, (first, _) = corpus
    mention = first.mention
    text = articles["1_1ecb"].text
    heads = {(each.head, each.role) for each in mention.participants}

    assert ("1_1ecb#7", "ACT1", "1ecb") == (first.id, first.cluster, first.story)
    assert "bombed" == text[mention.trigger_start : mention.trigger_end]
    assert {("rebel", "agent"), ("harbour", "patient")} <= heads


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [("Norsea made an offer to Kenya.", "made"), ("Norsea welcomed the offer.", None)],
)
def test_a_marked_noun_has_the_verb_that_only_carries_it(sentence: str, verb: str | None) -> None:
    """Who made an offer is who did what annotators mark."""
    (offer,) = (token for token in parsed(sentence) if token.text == "offer")
    found = verb_of(offer)

    assert verb == (found.text if found is not None else None)


def test_a_line_with_the_day_of_publication_dates_the_mentions(
    corpus: tuple[dict[str, Article], list[Gold]],
) -> None:
    """The line is no part of the text, but `on Monday` is counted from it, as in the extractor."""
    articles, (first, _) = corpus

    assert "2021-03-03" == str(articles["1_1ecb"].published)
    assert "Updated" not in articles["1_1ecb"].text
    assert first.mention.date is not None
    assert "2021-03-01" == str(first.mention.date.edtf)


def test_what_the_extractor_would_not_read_is_dated_by_its_article(
    pipeline: Language, tmp_path: Path
) -> None:
    """Annotators mark `harbour` as well, and it, too, was told of by that day."""
    write_corpus(tmp_path, {"1_1ecb": ("The harbour of Tolmin .", "Updated March 3 , 2021")})

    _, (gold,) = read_ecb(tmp_path, pipeline, frozenset({1}))

    assert gold.mention.date is not None
    assert "[..2021-03-03]" == str(gold.mention.date.edtf)


def test_a_date_that_the_corpus_cut_into_tokens_is_read_whole() -> None:
    """`Oct . 21 , 2011` is no date, `Oct. 21, 2011` is; each word keeps its place."""
    try:
        pipeline = load_pipeline()
    except PipelineMissing as missing:
        pytest.skip(str(missing))
    words = "Rebels bombed the harbour on Oct . 21 , 2011 .".split()
    printed = Printed()
    printed.add(0, words)
    article = Article(id="a", title="A", text="")

    assert "Rebels bombed the harbour on Oct. 21, 2011.\n" == printed.text
    date = printed.dates(article, pipeline)[0, words.index("bombed")]
    assert date is not None
    assert "2011-10-21" == str(date.edtf)


def test_the_same_clustering_code_is_measured(
    corpus: tuple[dict[str, Article], list[Gold]],
) -> None:
    """Verb and noun of two articles come out as the one event that they are."""
    found = clusters_of(*corpus)

    assert {"1_1ecb#7", "1_2ecb#7"} == set(found)
    assert 1 == len(set(found.values()))


def test_the_splits_are_apart() -> None:
    """No topic is both fitted on and measured on."""
    train, dev, test = (topics_of(split) for split in ("train", "dev", "test"))

    assert (27, 8, 10) == (len(train), len(dev), len(test))
    assert not (train & dev or train & test or dev & test)

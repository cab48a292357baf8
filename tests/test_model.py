"""The record types themselves."""

import pickle
from types import MappingProxyType

from records.model import Article, Place


def test_an_article_goes_to_another_process_whole() -> None:
    """Articles are parsed in worker processes, which get them pickled, with their marks."""
    place = Place("content/articles/a.md", MappingProxyType({"title": (2, 1)}))
    article = Article(id="a", title="A", text="It rained.", place=place)
    copy = pickle.loads(pickle.dumps(article))

    assert (article, (2, 1)) == (copy, copy.place.of("title"))

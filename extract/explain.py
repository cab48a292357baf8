"""What was found in an article and why, sentence by sentence, for whoever corrects the rules.

In: an article's id and the content around it. Out: lines of text: each temporal expression and
what it was resolved against, each candidate for an event and why it became a mention or not,
then the event that each mention is merged into, with whom, and by which rule.
"""

from collections.abc import Iterator

from extract import mentions as finder
from extract.english import is_english
from extract.mention import is_told
from extract.merging.merge import Cluster, cluster_mentions
from extract.pipeline import Settings, parse_article, read_articles
from records.model import Content


def explain_article(article_id: str, content: Content, settings: Settings) -> Iterator[str]:
    """Explain one article of the content, in the light of all the others."""
    article = content.article_by_id[article_id]
    published = f"{article.published} ({article.published_basis})" if article.published else "?"
    yield f"{article.id}, published {published}"
    if not is_english(article.text):
        yield "not in English: nothing is found in it"
        return
    parsed = parse_article(article, settings)
    yield from finder.explain(article, parsed.doc, parsed.timexes, settings.entities)
    everything = read_articles(content.articles, settings)
    clusters = cluster_mentions(
        [mention for reading in everything.values() for mention in reading.mentions],
        content.article_by_id,
    )
    yield ""
    yield "Merged into events:"
    for cluster in clusters:
        if any(mention.article == article_id for mention in cluster.mentions):
            yield from _told(cluster, article_id)


def _told(cluster: Cluster, article_id: str) -> Iterator[str]:
    only = "" if is_told(cluster.mentions) else " (mentioned in passing only: not drafted)"
    yield f"  {cluster.date or 'no date: not drafted'}{only}"
    for mention in cluster.mentions:
        where = "" if mention.article == article_id else f" ({mention.article})"
        yield f"    {mention.title}{where}"
    yield from (f"      {why}" for why in cluster.why)

"""Event mentions: what an article reports to have happened, when, to whom, in which words.

In: an article, its parse, its temporal expressions. Out: mentions (`extract.mention`).
"""

from extract.mentions.considered import Considered
from extract.mentions.finding import consider, explain, find_mentions

__all__ = ["Considered", "consider", "explain", "find_mentions"]

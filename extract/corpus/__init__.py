"""A corpus on one topic: which days and events matter most, so that the best are drafted.

In: clusters, their articles, the days that each article names. Out: clusters, best first.
"""

"""A corpus on one topic: what its names are, and which days and events matter most.

In: mentions; clusters, their articles, the days that each article names. Out: mentions with their
names agreed; clusters, best first.
"""

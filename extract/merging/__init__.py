"""Merging: the mentions of many articles that report one event, in one cluster.

In: mentions and their articles. Out: clusters (`merge.Cluster`), each with why it was formed.
"""

"""Drafting: from a cluster of mentions to an event record made of the articles' own words.

In: a cluster and its articles. Out: a `records.model.Event` with status draft.
"""

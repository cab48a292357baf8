"""The records that both halves of Sourceline share: articles, events, entities, the site.

In: the text files under `content/`. Out: frozen dataclasses (`model`) and problems (`problem`).
This room imports nothing else of the project.
"""

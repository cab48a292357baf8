"""Where a token hangs in a parse that is put right."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mended:
    """Where a token hangs, and as what."""

    head: int
    dep: str
    tag: str

"""Work for the processes of a test: a module of its own, as each process imports it whole."""

import os


def double(number: int) -> int:
    """Do a little work."""
    return 2 * number


def stumble(number: int) -> int:
    """Fail on one item."""
    if number == 3:
        raise ValueError("no article")
    return number


def die(_: int) -> int:
    """End as a process does that has taken all the memory."""
    os._exit(9)

"""Parts of a page that are made when it is rendered, and known before by what they are made of.

In: a function and all that it is given. Out: `Later`. The function must see nothing else, so that
two that are equal, as are their texts, have one value: of a page that shows what it showed before,
nothing needs to be made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Later(Generic[Value]):
    """A value to be made: of what, and by which function."""

    make: Callable[..., Value]
    given: tuple[Any, ...]

    @property
    def value(self) -> Value:
        """Make it."""
        return self.make(*self.given)

    def __repr__(self) -> str:
        return f"{self.make.__module__}.{self.make.__qualname__}{self.given!r}"


def later(make: Callable[..., Value], *given: Any) -> Later[Value]:
    """Put off the making of a value."""
    return Later(make, given)

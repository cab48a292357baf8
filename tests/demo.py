"""The demonstration, which a desk takes out when it begins a subject of its own.

In: a content folder. Out: whether it is the demonstration's, or a skip of the test that needs it:
the tests of the tool go on in a desk's repository, so that its site is still published.
"""

from pathlib import Path

import pytest

CONTENT = Path(__file__).parent.parent / "content"
_ARTICLES = (
    "2020-01-10-american-military-news",
    "2020-01-10-reader-supported-news",
    "2020-01-16-southfront",
    "2020-01-military-times",
    "2024-01-09-pentagon-not-planning-withdrawal",
)


def holds_demo(content: Path) -> bool:
    """Say whether a content folder still holds the articles of the demonstration."""
    return all((content / "articles" / f"{name}.md").is_file() for name in _ARTICLES)


def need_demo() -> Path:
    """Return the demonstration's folder, or skip the test where another subject took its place."""
    if not holds_demo(CONTENT):
        pytest.skip("content/ is another subject's, and this tests the demonstration")
    return CONTENT

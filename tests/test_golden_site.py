"""The golden site: what the fixture's pages are, byte for byte.

After a change that is meant to be seen: `make golden`, then read `git diff tests/golden`.
"""

import shutil
from pathlib import Path

from publish.urls import STATIC
from tests.site_fixture import rendered

GOLDEN = Path(__file__).parent / "golden"


def test_the_site_is_the_golden_one(update_golden: bool) -> None:
    """Every page and feed; styles and fonts are what they are."""
    site = {path: text for path, text in rendered().items() if not path.startswith(STATIC)}
    if update_golden:
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in site.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, encoding="utf-8", newline="\n")
    kept = {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes().decode()
        for path in GOLDEN.rglob("*")
        if path.is_file()
    }

    assert kept == site

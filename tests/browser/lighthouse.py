"""Rate pages with Lighthouse, on a simulated slow phone or on a desktop.

In: addresses that are served on this machine. Out: the score of each category, from 0 to 100,
and the audits that cost points.
"""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from tests.browser.chromium import FLAGS
from tests.browser.tools import CHROMIUM, NODE, need, need_npm_file

KINDS = (
    "",
    "events/2020-01-10-us-refuses-to-discuss-withdrawal.html",
    "sources/2020-01-10-reader-supported-news.html",
    "actors/united-states.html",
    "actors.html",
    "figures.html",
    "corrections.html",
    "method.html",
    "search.html",
)
"""A page of each kind of the demonstration."""
CATEGORIES = ("accessibility", "best-practices", "seo", "performance")


@dataclass(frozen=True, slots=True)
class Rating:
    """What Lighthouse says of a page."""

    scores: Mapping[str, int]
    shift: float
    """Cumulative layout shift: 0 where nothing moves."""
    costs: tuple[str, ...]
    """The audits that are not fully met; some of them on a busy machine alone."""
    audits: frozenset[str]
    """All that were made."""


def rate(url: str, *, desktop: bool = False) -> Rating:
    """Run Lighthouse on one page, as on a slow phone, or on a desktop."""
    chromium = " ".join(flag for flag in FLAGS if not flag.startswith("--host-resolver"))
    command = (
        NODE,
        need_npm_file("lighthouse/cli/index.js"),
        url,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={chromium}",
        "--preset=desktop" if desktop else "--form-factor=mobile",
    )
    environment = os.environ | {"CHROME_PATH": str(need(CHROMIUM))}
    run = subprocess.run(command, check=True, capture_output=True, env=environment, text=True)
    report = json.loads(run.stdout)
    audits = report["audits"]
    return Rating(
        {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES},
        audits["cumulative-layout-shift"]["numericValue"],
        tuple(name for name, audit in audits.items() if audit["score"] not in (None, 1)),
        frozenset(audits),
    )

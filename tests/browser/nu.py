"""Check HTML files with the Nu checker, the one behind the W3C's validator.

In: a folder. Out: its errors and warnings, one line each, with file and line.
"""

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.browser.tools import JAVA, need, need_npm_file

# The checker does not count a file as its own origin, so it takes each stylesheet that
# `style-src 'self'` allows for blocked. Browsers judge this right, and tests.browser.chromium
# fails a page whose policy blocks anything.
NOT_TRUE_OF_FILES = "Resource violates Content Security Policy"


def messages(folder: Path) -> list[str]:
    """Return the errors and warnings of all HTML files below a folder."""
    jar = need_npm_file("vnu-jar/build/dist/vnu.jar")
    options = ("--skip-non-html", "--format", "json")
    command = (need(JAVA), "-jar", jar, *options, folder)
    report = subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stderr
    return [
        _line(message, folder)
        for message in json.loads(report)["messages"]
        if not message["message"].startswith(NOT_TRUE_OF_FILES)
    ]


def _line(message: dict[str, Any], folder: Path) -> str:
    path = Path(unquote(urlsplit(message.get("url", "")).path))
    name = path.relative_to(folder) if path.is_relative_to(folder) else path
    kind = message.get("subType", message["type"])
    return f"{name}:{message.get('lastLine', 0)}: {kind}: {message['message']}"

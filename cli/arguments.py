"""The arguments of every command.

In: the functions that run the commands, by name. Out: a parser whose result has the function
as `run`, beside the options.
"""

import argparse
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

_LAST_PORT = 65535
Command = Callable[[argparse.Namespace], int]


def argument_parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """Describe every command and option; `commands` has the function of each, by its name."""
    parser = argparse.ArgumentParser(
        prog="build.py", description="Turn news articles into a source-linked timeline website."
    )
    in_ci = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    parser.set_defaults(run=commands["build"], content=Path("content"), format=in_ci)
    _add_common(parser)
    parser.add_argument("--output", type=Path, default=Path("site"), help="the built site's folder")
    parser.add_argument("--drafts", action="store_true", help="show drafts too, marked unreviewed")
    names = parser.add_subparsers(metavar="COMMAND", help="what to do (none: build the site)")
    for name, described in _COMMANDS.items():
        command = names.add_parser(name, help=described.help)
        command.set_defaults(run=commands[name])
        _add_common(command)
        described.add_arguments(command)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    # No defaults here: a command's would replace what was given before its name.
    parser.add_argument(
        "--content",
        type=Path,
        default=argparse.SUPPRESS,
        help="the folder of articles and records (content)",
    )
    parser.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default=argparse.SUPPRESS,
        help="how problems are told (text)",
    )


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help="a text file")


def _add_extracting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "articles", metavar="ARTICLE", nargs="*", help="an article's id (none: all that are new)"
    )
    parser.add_argument("--limit", type=_count, help="draft at most so many events, best first")
    parser.add_argument(
        "--min-articles",
        type=_count,
        default=1,
        help="draft only what so many articles report, copies being one",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="of what one article tells, draft only what editors are likely to keep",
    )
    parser.add_argument(
        "--redraft", action="store_true", help="replace the drafts that nobody has touched"
    )
    parser.add_argument(
        "--explain", metavar="ARTICLE", help="print what was found in an article, and why"
    )


def _add_port(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=8000, help="port on this machine (8000)")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1; write one")
    return int(text)


def _port(text: str) -> int:
    port = _count(text)
    if port > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; write one up to {_LAST_PORT}")
    return port


@dataclass(frozen=True, slots=True)
class _Described:
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None] = lambda _parser: None


_COMMANDS = {
    "add": _Described("import text files as articles", _add_files),
    "extract": _Described("draft event records from new articles", _add_extracting),
    "check": _Described("list every problem of the content"),
    "serve": _Described("show the site while it is edited", _add_port),
}

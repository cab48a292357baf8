"""Run a command to its end, or tell what stopped it: arguments in, an exit code out."""

import argparse
import errno
import os
import sys

from cli.console import Report
from records.problem import Problem

EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE, EXIT_STOPPED = 0, 1, 2, 130
_EXTRACT_LOCK = "requirements/extract.txt"
_HINTS = {
    errno.EADDRINUSE: "name another port with --port, or end what uses this one",
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "make room, then run the command again"),
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM, errno.EROFS),
        "mend the permissions, then run the command again",
    ),
}


def run_command(options: argparse.Namespace) -> int:
    """Run the command of the options; what a user can cause is told, and never a traceback."""
    options.report = Report(options.format)
    try:
        code = _run(options)
        options.report.close()
        sys.stdout.flush()  # else what a pipe still holds would fail after all handling
    except KeyboardInterrupt:
        print("stopped; what was written is whole, run the command again to go on", file=sys.stderr)
        return EXIT_STOPPED
    except BrokenPipeError:
        # The reader of our output has gone, as `| head` does: nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_DONE
    return code


def _run(options: argparse.Namespace) -> int:
    try:
        return int(options.run(options))
    except BrokenPipeError:
        raise
    except ModuleNotFoundError as error:
        message = f"{str(error).lower()}; `make extract` installs what reads articles"
        problem = Problem(_EXTRACT_LOCK, 1, 1, "", message, "not-installed")
        options.report.problems([problem])
        return EXIT_PROBLEMS
    except UnicodeEncodeError as error:
        if error.encoding == "utf-8":  # which has all letters: the fault is ours
            raise
        message = f"the locale has no letters for this ({error.encoding}); set PYTHONUTF8=1"
        options.report.problems([Problem(error.object, 1, 1, "", message, "locale")])
        return EXIT_PROBLEMS
    except OSError as error:
        place = error.filename2 or error.filename or options.content
        reason = (error.strerror or str(error)).lower()
        hint = _HINTS.get(error.errno or 0, "mend that, then run the command again")
        problem = Problem(str(place), 1, 1, "", f"{reason}; {hint}", "system")
        options.report.problems([problem])
        return EXIT_PROBLEMS

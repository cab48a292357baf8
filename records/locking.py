"""Keep two programs from writing into one folder.

In: a folder. Out: nothing; BlockingIOError while another program holds it. The lock goes with
the program, however that ends, and leaves no file.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder; BlockingIOError when somebody else does."""
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; two at once are then the user's risk.
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            pass  # Nor have some network drives.
        yield
    finally:
        os.close(handle)

"""How the command line reads arguments and talks: what `build.py` needs beside its commands."""

"""Starts a worker: `python -I python/wirebench [adapter]`, or `python -m wirebench [adapter]` in the folder `python/`."""

import sys

if not __package__:  # started by its path, and isolated: modules are found beside the package, not within it
    root = __file__.rpartition("/wirebench/")[0]
    sys.path[:] = [root, *(path for path in sys.path if path != f"{root}/wirebench")]

from wirebench.worker import main

main(sys.argv[1:])

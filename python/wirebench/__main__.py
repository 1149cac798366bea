"""Starts a worker: `python -I python/wirebench [adapter]`, or `python -m wirebench [adapter]` in the folder `python/`."""

import sys

if not __package__:  # started by its path: modules are found beside the package, not within it
    sys.path[0] = __file__.rpartition("/wirebench/")[0]

from wirebench.worker import main

main(sys.argv[1:])

"""A worker of the Python lane that also knows the adapters beside this file: `python worker.py ADAPTER`."""

import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parents[2] / "python"))

from wirebench import adapters  # noqa: E402
from wirebench.worker import main  # noqa: E402

adapters.__path__.append(str(here))
main(sys.argv[1:])

"""One cell of the Python lane under pyperf's own loop: a worker of pyperf, which pyperf_again.ts starts.

The cell is what a worker of the lane would be asked to prepare (a JSON file, by --question). One value of pyperf is one chunk of
documents; the values go through the chunks in turn, so that no document is met again before all others were.
"""

import json
import sys
from argparse import Namespace
from collections import deque
from itertools import cycle
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

import pyperf
from wirebench.adapter import Context
from wirebench.cell import Cell, of_adapter
from wirebench.load import load


def with_question(command: list[str], arguments: Namespace) -> None:
    """pyperf starts this file again for each of its processes."""
    command.extend(["--question", arguments.question])


runner = pyperf.Runner(add_cmdline_args=with_question)
runner.argparser.add_argument("--question", required=True)
asked = json.loads(Path(runner.parse_args().question).read_text(encoding="utf-8"))
question = asked["question"]
context = Context(question["operation"], question["mode"], question["unknownKeys"], asked["model"])
cell = Cell(asked, of_adapter(load(asked["subject"]["adapter"]["name"]), context))
run = cell.operation().run
cell.freeze()
chunks = cycle([chunk.inputs for chunk in cell.chunks])
drop = deque[Any](maxlen=0).extend

runner.bench_func("cell", lambda: drop(map(run, next(chunks))))

"""Times an operation: batches over chunks, in blocks of some milliseconds (docs/worker-protocol.md, "block")."""

import gc
from collections import deque
from collections.abc import Callable, Sequence
from time import perf_counter_ns, process_time_ns
from typing import Any, NamedTuple

from wirebench.describer import Entries

Run = Callable[[Any], Any]


class Chunk(NamedTuple):
    """What is timed at once. `counts`: the number of documents that the time of one pass is divided by."""

    documents: Sequence[int]
    inputs: Sequence[Any]
    counts: int


class Batch(NamedTuple):
    """A batch that was timed. Times are nanoseconds per document, `cpu` those of the processor."""

    chunk: int
    time: float
    cpu: float


Results = Sequence[Any]


class NoTime(Exception):
    """A batch took no time that can be told."""


def touch(value: Any, entries: Entries) -> int:
    """Reads all of an input, so that the processor has it near when the clock starts."""
    kind = type(value)
    if kind is str or kind is bytes:
        return sum(value[::64].encode("utf-8", "surrogatepass") if kind is str else value[::64])
    if kind is dict:
        return sum([touch(each, entries) for each in value.values()])
    if kind is list:
        return sum([touch(each, entries) for each in value])
    held = None if kind in _LEAVES else entries(value)
    return 1 if held is None else touch(held, entries)


_LEAVES = (int, float, bool, type(None))


def run_batch(run: Run, chunk: Chunk, at: int, passes: int, keep: bool, entries: Entries) -> tuple[Batch, Results]:
    """One batch: nothing but calls of the operation lies between the two readings of the clock."""
    inputs = chunk.inputs
    for value in inputs:
        touch(value, entries)
    results: deque[Any] = deque()
    dropped: deque[Any] = deque(maxlen=0)  # takes each result, and lets it go
    use = results.extend if keep else dropped.extend
    again = range(passes)
    used = process_time_ns()
    start = perf_counter_ns()
    for _ in again:
        use(map(run, inputs))
    end = perf_counter_ns()
    used = process_time_ns() - used
    calls = chunk.counts * passes
    return Batch(at, (end - start) / calls, used / calls), results


def collect_garbage(which: str) -> None:
    if which != "none":
        gc.collect(0 if which == "young" else 2)


def collections_so_far() -> int:
    """Collections since the process began. A callback that counts them would run while the clock does."""
    return sum(generation["collections"] for generation in gc.get_stats())


class Block(NamedTuple):
    """What one block measured, and where the next one goes on."""

    batches: Sequence[Batch]
    results: Results  # of the last batch, where they are kept
    collections: int
    next_chunk: int


def run_block(
    run: Run,
    chunks: Sequence[Chunk],
    first: int,
    *,
    milliseconds: float,
    min_batches: int,
    passes: int,
    keep: bool,
    entries: Entries,
) -> Block:
    """One batch that is not recorded, then batches until the block is over."""
    begun = collections_so_far()
    run_batch(run, chunks[first - 1], first, passes, False, entries)
    end = perf_counter_ns() + milliseconds * 1e6
    batches: list[Batch] = []
    results: Results = ()
    at = first
    while not batches or perf_counter_ns() < end or len(batches) < min_batches:
        batch, results = run_batch(run, chunks[at], at, passes, keep, entries)
        batches.append(batch)
        at = (at + 1) % len(chunks)
    return Block(batches, results, collections_so_far() - begun, at)


def summary(block: Block) -> dict[str, Any]:
    """The figures of a block, as they are answered. Raises NoTime where a batch took none."""
    fastest: dict[int, float] = {}
    for batch in block.batches:
        fastest[batch.chunk] = min(batch.time, fastest.get(batch.chunk, batch.time))
    times = sorted(batch.time for batch in block.batches)
    if times[0] <= 0:
        raise NoTime
    return {
        "mean": sum(times) / len(times),
        "quarter": times[len(times) // 4],
        "median": times[(len(times) - 1) // 2],
        "cpu": sum(batch.cpu for batch in block.batches) / len(times),
        "chunks": list(fastest.items()),
        "garbageCollections": block.collections,
    }

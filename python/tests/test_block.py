"""Blocks: which documents are called, how often, and what is answered. No test looks at how long anything takes."""

import gc
from typing import Any

from wirebench.block import Block, Chunk, collect_garbage, collections_so_far, run_block, summary, touch
from wirebench.describer import no_records

CHUNKS = [Chunk([0, 1], ["a", "b"], 2), Chunk([2], ["c"], 1), Chunk([3], ["d"], 1)]


def measured(calls: list[Any], first: int, **given: Any) -> Block:
    def run(value: Any) -> str:
        calls.append(value)
        return f"<{value}>"

    usual = {"milliseconds": 0, "min_batches": 1, "passes": 1, "keep": False}
    return run_block(run, CHUNKS, first, entries=no_records, **(usual | given))


def test_begins_with_the_chunk_before_and_goes_on_with_the_next() -> None:
    calls: list[Any] = []
    block = measured(calls, 0, min_batches=4)
    assert calls == ["d", "a", "b", "c", "d", "a", "b"]
    assert [batch.chunk for batch in block.batches] == [0, 1, 2, 0]
    assert block.next_chunk == 1
    calls.clear()
    measured(calls, block.next_chunk)
    assert calls == ["a", "b", "c"]


def test_passes_over_documents_and_keeps_results_of_the_last_batch() -> None:
    calls: list[Any] = []
    block = measured(calls, 0, passes=2, keep=True)
    assert calls == ["d", "d", "a", "b", "a", "b"]
    assert list(block.results) == ["<a>", "<b>", "<a>", "<b>"]
    assert list(measured(calls, 0).results) == []


def test_goes_on_for_as_long_as_it_is_told() -> None:
    assert len(measured([], 0, milliseconds=20).batches) > 1


def test_sums_up() -> None:
    block = measured([], 0, min_batches=5)
    said = summary(block)
    times = sorted(batch.time for batch in block.batches)
    assert said["quarter"] == times[1]
    assert said["median"] == times[2]
    assert [chunk for chunk, _ in said["chunks"]] == [0, 1, 2]
    assert all(fastest > 0 for _, fastest in said["chunks"])
    assert said["cpu"] >= 0


def test_counts_collections() -> None:
    def collects(_value: Any) -> None:
        gc.collect()

    block = run_block(collects, CHUNKS[1:2], 0, milliseconds=0, min_batches=2, passes=1, keep=False, entries=no_records)
    assert block.collections >= 3
    before = collections_so_far()
    collect_garbage("none")
    assert collections_so_far() == before
    collect_garbage("young")
    collect_garbage("all")
    assert collections_so_far() >= before + 2


def test_touches_all_of_an_input() -> None:
    assert touch("\ud800" * 65, no_records) == 2 * sum("\ud800".encode("utf-8", "surrogatepass"))
    assert touch({"a": [1, None, {"b": 2.5}]}, no_records) == 3
    assert touch(3, lambda _: None) == 1

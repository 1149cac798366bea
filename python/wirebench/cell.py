"""One cell in its worker: what was prepared, its documents, and what is called and timed of it. Judges nothing."""

import gc
from collections.abc import Callable, Sequence
from time import perf_counter_ns, process_time_ns, thread_time_ns
from typing import Any, NamedTuple

from wirebench import block as blocks
from wirebench.adapter import Adapter, Context, Gap, Operation, Unsupported
from wirebench.block import Chunk
from wirebench.describer import Entries, describe, no_records
from wirebench.documents import DocumentsError, read_documents
from wirebench.fold import adopter, context_gap, excused, fold, form_marks, unknown_kind
from wirebench.forms import Forms
from wirebench.inputs import ToInput, make_input, to_input
from wirebench.lines import one_line
from wirebench.questions import QuestionError, need
from wirebench.references import reference


class Built(NamedTuple):
    """A built operation, as everything here uses it, whoever made it."""

    run: Callable[[Any], Any]
    read: Callable[[Any], Any]
    adopt: Callable[[Any], Any]
    marks: Sequence[dict[str, str]]
    excused: Sequence[str]


class Subject(NamedTuple):
    """Who does the work, before anything is built."""

    how: ToInput
    forms: Forms
    entries: Entries
    build: Callable[[], Built]
    reads_bytes: bool = True
    asked: tuple[Adapter, Context] | None = None


def same(value: Any) -> Any:
    return value


def of_reference(name: str, model: dict[str, Any]) -> Subject:
    made = reference(name, model)
    if made is None:
        raise Gap(Unsupported(f"has no reference {name}"))
    how = ToInput(made.inputs, made.read, {})
    return Subject(how, {}, no_records, lambda: Built(made.run, same, same, [], []))


def of_adapter(adapter: Adapter, context: Context) -> Subject:
    operation = adapter.operation(context.operation)
    gap = operation if isinstance(operation, Unsupported) else adapter_gap(adapter, operation, context)
    if gap is not None or isinstance(operation, Unsupported):
        raise Gap(gap or Unsupported("has no such operation"))
    forms = adapter.forms_of(context.operation)
    entries = adapter.records.entries if adapter.records else no_records

    def build() -> Built:
        folded = fold(context.model, adapter.vocabulary(context))
        marks = folded.marks + ([] if context.operation in ("check", "explain") else form_marks(context.model, forms))
        run = operation.build(folded.spelled.schema, context)
        adopt = adopter(folded.spelled, adapter.records) if adapter.records and context.operation == "encode" else same
        return Built(run, operation.read, adopt, [mark._asdict() for mark in marks], excused(marks))

    how = to_input(context.operation, context.model, forms)
    return Subject(how, forms, entries, build, adapter.reads_bytes, (adapter, context))


def adapter_gap(adapter: Adapter, operation: Operation, context: Context) -> Unsupported | None:
    """Why the adapter cannot do what is asked; None where it can."""
    mode = adapter.strict if context.strict else adapter.lax
    if mode is not None:
        return Unsupported(mode.reason, "mode")
    odd = unknown_kind(context.model)
    if odd is not None:
        return Unsupported(f"has no {odd}", "kind")
    gap = context_gap(context, tuple(adapter.unknown_keys))
    return gap or (operation.gap(context) if operation.gap else None)


class Cell:
    """What `prepare` made. Without a built operation it is a first call, which the first block builds."""

    def __init__(self, asked: dict[str, Any], subject: Subject) -> None:
        self.subject = subject
        self.files: list[dict[str, Any]] = need(asked, "documents")
        self.lines: dict[int, list[str]] = {}
        self.next_chunk = 0
        self.is_frozen = False
        self.is_first_call = need(asked["question"], "process") == "first call"
        self.built = None if self.is_first_call else subject.build()
        cut = [(chunk["documents"], chunk["counts"]) for chunk in need(asked, "chunks")]
        if self.is_first_call:
            cut = [(documents[:1], 1) for documents, _ in cut[:1]]
        self.chunks = [self.chunk(0, documents, counts) for documents, counts in cut]

    def line(self, file: int, line: int) -> str:
        """The JSON text of a document."""
        if file not in self.lines:
            if not 0 <= file < len(self.files):
                raise QuestionError(f"documents: there is no file {file}")
            named = self.files[file]
            self.lines[file] = read_documents(named["path"], named["hash"], named["documents"])
        lines = self.lines[file]
        if not 0 <= line < len(lines):
            raise QuestionError(f"file {file} has no line {line}")
        return lines[line]

    def adopted(self, value: Any) -> Any:
        return self.built.adopt(value) if self.built and self.subject.how.form == "typed" else value

    def chunk(self, file: int, documents: Sequence[int], counts: int) -> Chunk:
        inputs = [self.adopted(self.subject.how.of(self.line(file, line))) for line in documents]
        return Chunk(documents, inputs, counts)

    def ready(self) -> dict[str, Any]:
        form, built = self.subject.how.form, self.built
        lengths = [len(text.encode()) for chunk in self.chunks for text in chunk.inputs if form == "text"]
        return {
            "is": "ready",
            "inputs": form,
            "forms": {
                kind: {"name": held.name} | ({"weaker": held.weaker} if held.weaker else {})
                for kind, held in self.subject.forms.items()
            },
            "marks": built.marks if built else [],
            "excused": built.excused if built else [],
            "bytesPerInput": sum(lengths) / len(lengths) if lengths else None,
        }

    def operation(self) -> Built:
        if self.built is None:
            raise QuestionError("asked for a call before the first one was made")
        return self.built

    def call(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Calls the operation with one input, and says what only its own process can see."""
        built = self.operation()
        try:
            value = self.adopted(make_input(asked, self.subject.how, self.line))
        except (QuestionError, DocumentsError):
            raise
        except Exception as error:
            return {"impossible": one_line(error), "nanoseconds": 0}
        mutable = not isinstance(value, (str, bytes))
        before = describe(value, self.subject.entries).text if mutable else ""
        said = self.called(built, value)
        after = describe(value, self.subject.entries).text if mutable else ""
        return said if after == before else {**said, "inputBecame": after}

    def called(self, built: Built, value: Any) -> dict[str, Any]:
        run = self.run_of(built, value)
        start = thread_time_ns()
        try:
            native = run(value)
            nanoseconds = thread_time_ns() - start
            returned = built.read(native)
        except Exception as error:
            return {"threw": one_line(error), "nanoseconds": thread_time_ns() - start}
        seen = describe(returned, self.subject.entries)
        said: dict[str, Any] = {"returned": seen.text, "nanoseconds": nanoseconds}
        if returned is value and not isinstance(value, (str, bytes, int, float, type(None))):
            said["sameObject"] = True
        if seen.shares_objects:
            said["sharesObjects"] = True
        return said

    def run_of(self, built: Built, value: Any) -> Callable[[Any], Any]:
        return reading_bytes(built.run) if type(value) is bytes and not self.subject.reads_bytes else built.run

    def prove(self, asked: dict[str, Any]) -> dict[str, Any]:
        """A program that makes one call without the suite, and what it prints. A reference has none."""
        from wirebench.source.code import NotPrintable  # takes a while, and is needed here alone
        from wirebench.source.prove import printed, prove, proved

        built, lines, why = self.operation(), [], {}
        try:
            given = make_input(asked, self.subject.how, self.line)
            value = self.adopted(given)
        except (QuestionError, DocumentsError):
            raise
        except Exception as error:
            return proved([], f"it has no such input: {one_line(error)}")
        try:
            lines = prove(*self.subject.asked, asked, given) if self.subject.asked else []
        except NotPrintable as error:
            why = {"unprinted": str(error)}
        except Exception as error:  # a word does what cannot be traced
            why = {"unprinted": f"its words cannot be traced: {one_line(error)}"}
        return {**proved(lines, printed(self.run_of(built, value), value)), **why}

    def call_all(self, asked: dict[str, Any]) -> dict[str, Any]:
        self.operation()
        watched = {"leavesRead": None} if asked.get("watch") else {}
        return {"is": "called", "calls": [self.call(given) | watched for given in need(asked, "inputs")]}

    def freeze(self) -> None:
        """What was made before the first block is not looked through again by each collection."""
        if not self.is_frozen:
            gc.collect()
            gc.freeze()
            self.is_frozen = True

    def block(self, asked: dict[str, Any]) -> dict[str, Any]:
        named, passes, keep = asked.get("documents"), asked.get("passes", 1), asked.get("keep", 0)
        collect, milliseconds, least = (need(asked, field) for field in ("collect", "milliseconds", "minBatches"))
        if named is None and not self.chunks:
            raise QuestionError("asked for a block of a cell without chunks")
        self.freeze()
        if self.built is None:
            return self.first_call(collect)
        chunks = self.chunks if named is None else [self.chunk(asked.get("file", 0), named, len(named))]
        run = self.built.run
        if asked.get("run") == "nothing":
            run = returning(run(chunks[0].inputs[0]))
        blocks.collect_garbage(collect)
        measured = blocks.run_block(
            run,
            chunks,
            self.next_chunk if named is None else 0,
            milliseconds=milliseconds,
            min_batches=least,
            passes=passes,
            keep=keep > 0,
            entries=self.subject.entries,
        )
        if named is None:
            self.next_chunk = measured.next_chunk
        answer = {"is": "block", **blocks.summary(measured)}
        if keep:
            documents = chunks[measured.batches[-1].chunk].documents
            pairs = list(zip(documents, measured.results, strict=False))[:keep]
            answer["kept"] = [{"document": at, "returned": self.kept(native)} for at, native in pairs]
        return answer

    def kept(self, native: Any) -> str:
        return describe(self.operation().read(native), self.subject.entries).text

    def first_call(self, collect: str) -> dict[str, Any]:
        """Builds, and calls once. What an input still needs of the operation is made between the two, outside the clocks."""
        [value] = self.chunks[0].inputs
        blocks.collect_garbage(collect)
        before = blocks.collections_so_far()
        used, start = process_time_ns(), perf_counter_ns()
        self.built = self.subject.build()
        building, used_building = perf_counter_ns() - start, process_time_ns() - used
        value = self.adopted(value)
        used, start = process_time_ns(), perf_counter_ns()
        self.built.run(value)
        calling, used_calling = perf_counter_ns() - start, process_time_ns() - used
        time = building + calling
        times = {"mean": time, "quarter": time, "median": time, "cpu": used_building + used_calling}
        collections = blocks.collections_so_far() - before
        return {"is": "block", **times, "chunks": [(0, time)], "garbageCollections": collections, "built": self.ready()}


def reading_bytes(run: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """An operation that takes text alone, as one that takes bytes: it refuses those that are not UTF-8."""
    return lambda value: run(value.decode("utf-8"))


def returning(result: Any) -> Callable[[Any], Any]:
    """A function that returns what was made before."""
    return lambda _: result

"""Models for tests, and what the worker makes of an adapter and a model."""

from typing import Any

from wirebench.adapter import Context, Mode, Operation, OperationName, UnknownKeys
from wirebench.fold import adopter, fold
from wirebench.load import load

Model = dict[str, Any]


def leaf(kind: str, **parameters: Any) -> Model:
    return {"kind": kind, "parameters": parameters}


def record(name: str, **fields: Model) -> Model:
    """A field is optional if its model says so: see `optional`."""
    held = [{"key": key, "optional": model.get("optional", False), "model": model} for key, model in fields.items()]
    return {"kind": "object", "name": name, "fields": held}


def optional(model: Model) -> Model:
    return {**model, "optional": True}


def nullable(model: Model) -> Model:
    return {"kind": "nullable", "inner": model}


def array(item: Model) -> Model:
    return {"kind": "array", "item": item}


def run(
    name: str, operation: OperationName, model: Model, value: Any, mode: Mode = "lax", unknown_keys: UnknownKeys = "strip"
) -> Any:
    """Calls an adapter's operation once; a typed input is a plain value."""
    adapter = load(name)
    context = Context(operation, mode, unknown_keys, model)
    made = adapter.operation(operation)
    assert isinstance(made, Operation)
    assert made.gap is None or made.gap(context) is None
    spelled = fold(model, adapter.vocabulary(context)).spelled
    if adapter.records and operation == "encode":
        value = adopter(spelled, adapter.records)(value)
    returned = made.read(made.build(spelled.schema, context)(value))
    held = adapter.records.entries(returned) if adapter.records else None
    return returned if held is None else held

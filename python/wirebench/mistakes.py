"""Finds what is wrong with an adapter's facts: types, names of packages, and misspelled words."""

from collections.abc import Callable, Iterator
from typing import get_args

from wirebench.adapter import OPERATIONS, Adapter, Execution, Operation, UnknownKeys, Unsupported, Vocabulary
from wirebench.forms import Form
from wirebench.packages import SET_UP_WITH, version


def mistakes(adapter: Adapter) -> Iterator[str]:
    """One sentence for each mistake; those that cause others come first."""
    for look in LOOKS:
        yield from look(adapter)


def of_packages(adapter: Adapter) -> Iterator[str]:
    if isinstance(adapter.packages, str):
        yield f'packages is one text, and not a tuple of texts: ("{adapter.packages}",)'
    for package in adapter.packages:
        if version(package) == "not installed":
            yield f"packages names {package}: correct the name, or {SET_UP_WITH}"


def of_unknown_keys(adapter: Adapter) -> Iterator[str]:
    if isinstance(adapter.unknown_keys, str):
        yield f'unknown_keys is one text, and not a tuple of texts: ("{adapter.unknown_keys}",)'
    known = get_args(UnknownKeys)
    if not adapter.unknown_keys or not set(adapter.unknown_keys) <= set(known):
        yield f"unknown_keys is {adapter.unknown_keys!r}: it names some of {', '.join(known)}, the library's default first"


def of_execution(adapter: Adapter) -> Iterator[str]:
    known = get_args(Execution)
    if adapter.execution not in known:
        yield f"execution is {adapter.execution!r}: it is one of {', '.join(known)}"


def of_operations(adapter: Adapter) -> Iterator[str]:
    for name in OPERATIONS:
        if not isinstance(adapter.operation(name), (Operation, Unsupported)):
            yield f"{name} is neither Operation(…) nor unsupported(…)"
    for kind, form in [*adapter.forms.items(), *adapter.takes.items()]:
        if not isinstance(form, Form):
            yield f"the form of {kind} is no Form of wirebench.forms"


def of_words(adapter: Adapter) -> Iterator[str]:
    """Methods whose name almost is that of a word, where the word itself is not written."""
    from difflib import get_close_matches  # takes a while, and is needed here alone

    words = [name for name in vars(Vocabulary) if not name.startswith("_")]
    written = vars(adapter.vocabulary) if isinstance(adapter.vocabulary, type) else {}
    for name in written:
        for near in get_close_matches(name, words, 1, 0.8):
            if name not in words and near not in written:
                yield f"there is no word {name}: it is called {near}"


LOOKS: tuple[Callable[[Adapter], Iterator[str]], ...] = (
    of_packages,
    of_unknown_keys,
    of_execution,
    of_operations,
    of_words,
)

"""Loads an adapter by its name, and says its facts."""

import importlib
import pkgutil
import platform
import sys
from typing import Any

from wirebench import adapters
from wirebench.adapter import OPERATIONS, Adapter, NotLoaded, Unsupported
from wirebench.lines import one_line
from wirebench.packages import SET_UP, version, why_missing


def names() -> list[str]:
    """The names of all adapters: a file each."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(adapters.__path__))


def load(name: str) -> Adapter:
    """Imports an adapter with its library. Raises NotLoaded, which says what to do."""
    module = f"{adapters.__name__}.{name.replace('-', '_')}"
    try:
        adapter = getattr(importlib.import_module(module), "adapter", None)
    except ModuleNotFoundError as error:
        if error.name == module:
            raise NotLoaded(f"there is no adapter {name}: one of {', '.join(names())}") from None
        raise NotLoaded(why_missing(error.name or "a module", SET_UP)) from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a broken library is the adapter's failure, not the worker's, also where it exits or panics
        raise NotLoaded(f"{name} does not load: {one_line(error)}: {SET_UP}") from None
    if not isinstance(adapter, Adapter):
        raise NotLoaded(f"{module} defines no adapter")
    return adapter


def facts(adapter: Adapter) -> dict[str, Any]:
    """What an adapter says of itself, without the runtime. Raises NotLoaded, which says what is wrong with it."""
    from wirebench.mistakes import mistakes  # takes a while, and is needed here alone

    mistake = next(mistakes(adapter), None)
    if mistake is not None:
        raise NotLoaded(f"is no adapter yet: {mistake}")
    return described(adapter)


def described(adapter: Adapter) -> dict[str, Any]:
    from wirebench.source.spellings import spellings  # takes a while, and is needed here alone

    return {
        "name": adapter.name,
        "packages": [{"name": package, "version": version(package)} for package in adapter.packages],
        "homepage": adapter.homepage,
        "configuration": adapter.configuration,
        "execution": adapter.execution,
        "wire": "json",
        "validates": adapter.validates,
        "unknownKeys": list(adapter.unknown_keys),
        "isLimit": False,
        "modes": {"strict": reason(adapter.strict), "lax": reason(adapter.lax)},
        "operations": {name: reason(adapter.operation(name)) for name in OPERATIONS},
        "forms": {kind: form.name for kind, form in adapter.forms.items()},
        "spellings": spellings(adapter),
    }


def reason(gap: object) -> bool | str:
    return gap.reason if isinstance(gap, Unsupported) else True


def runtime() -> dict[str, Any]:
    return {
        "name": "python",
        "version": platform.python_version(),
        "engine": platform.python_implementation(),
        "flags": sys.orig_argv[1 : -len(sys.argv)],
    }

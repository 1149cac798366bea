"""Loads an adapter by its name or its file, and says its facts."""

import importlib
import importlib.util
import pkgutil
import platform
import sys
from pathlib import Path
from typing import Any

from wirebench import adapters
from wirebench.adapter import OPERATIONS, Adapter, NoAdapter, NotLoaded, Unsupported
from wirebench.lines import one_line

SET_UP = "npm run setup:python"


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
        raise NotLoaded(f"{error.name} is not installed: {SET_UP}") from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a broken library is the adapter's failure, not the worker's, also where it exits or panics
        raise NotLoaded(f"{name} does not load: {one_line(error)}: {SET_UP}") from None
    if not isinstance(adapter, Adapter):
        raise NotLoaded(f"{module} defines no adapter")
    return adapter


# The modules of files, by path: each is loaded once.
modules: dict[str, str] = {}


def load_file(path: str) -> Adapter:
    """Imports an adapter's file that lies anywhere. Raises NoAdapter, or NotLoaded, which says what the file does."""
    module = modules.get(path)
    if module is None:
        # A module of wirebench, as adapters are that have a name: so what it makes can be printed.
        module = modules[path] = f"{adapters.__name__}_in_files.{Path(path).stem}_{len(modules)}"
        run_file(path, module)
    match getattr(sys.modules[module], "adapter", None):
        case None:
            raise NoAdapter
        case Adapter() as adapter:
            return adapter
    raise NotLoaded("names something else `adapter`: it is to be an Adapter of wirebench.adapter")


def run_file(path: str, module: str) -> None:
    """Makes the module. As a script's, its folder is looked through for what it imports, after all others."""
    spec = importlib.util.spec_from_file_location(module, path)
    if spec is None or spec.loader is None:
        raise NotLoaded("is no file of Python: its name is to end with .py")
    made = sys.modules[module] = importlib.util.module_from_spec(spec)
    sys.path.append(str(Path(path).parent))
    try:
        spec.loader.exec_module(made)
    except ModuleNotFoundError as error:
        raise NotLoaded(
            f"imports {error.name}, which is not there: correct the name, or {SET_UP} -- --with <its package>"
        ) from None
    except SyntaxError as error:
        raise NotLoaded(f"has a syntax error in {Path(error.filename or path).name}, line {error.lineno}: {error.msg}") from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a file may exit, and a library panic
        raise NotLoaded(f"raises when it is loaded: {one_line(error)}") from None


def facts(adapter: Adapter) -> dict[str, Any]:
    """What an adapter says of itself, without the runtime. Raises NotLoaded, which says what is wrong with it."""
    for name, texts in (("packages", adapter.packages), ("unknown_keys", adapter.unknown_keys)):
        if isinstance(texts, str):
            raise NotLoaded(f'cannot be described: {name} is one text, and not a tuple of texts: ("{texts}",)')
    try:
        return described(adapter)
    except Exception as error:  # of a word, or of what is no form
        raise NotLoaded(f"cannot be described: {one_line(error)}") from None


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


def version(package: str) -> str:
    from importlib import metadata  # takes a while, and is needed here alone

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def runtime() -> dict[str, Any]:
    return {
        "name": "python",
        "version": platform.python_version(),
        "engine": platform.python_implementation(),
        "flags": sys.orig_argv[1 : -len(sys.argv)],
    }

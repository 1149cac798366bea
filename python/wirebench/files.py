"""Loads an adapter of a file that lies anywhere."""

import importlib.util
import sys
from pathlib import Path

from wirebench.adapter import Adapter, NoAdapter, NotLoaded
from wirebench.lines import one_line
from wirebench.packages import SET_UP_WITH, why_missing

# The modules of files, by path: each is loaded once.
modules: dict[str, str] = {}


def load_file(path: str) -> Adapter:
    """Imports an adapter's file that lies anywhere. Raises NoAdapter, or NotLoaded, which says what the file does."""
    module = modules.get(path)
    if module is None:
        # A module of wirebench, as adapters are that have a name: so what it makes can be printed.
        module = modules[path] = f"wirebench.in_files.{Path(path).stem}_{len(modules)}"
        try:
            run_file(path, module)
        except NotLoaded:
            del modules[path]
            raise
    match getattr(sys.modules[module], "adapter", None):
        case None:
            raise NoAdapter
        case Adapter() as adapter:
            return adapter
    raise NotLoaded("has an `adapter` that is no Adapter of wirebench.adapter: write adapter = Adapter(…)")


def run_file(path: str, module: str) -> None:
    """Runs the file as a module. It may import what lies in its own folder, which is searched last."""
    spec = importlib.util.spec_from_file_location(module, path)
    if spec is None or spec.loader is None:
        raise NotLoaded("is no file of Python: end its name with .py")
    made = sys.modules[module] = importlib.util.module_from_spec(spec)
    sys.path.append(str(Path(path).parent))
    error: BaseException | None = None
    try:
        spec.loader.exec_module(made)
    except KeyboardInterrupt:
        raise
    except BaseException as raised:  # a file may exit, and a library panic
        error = raised
    # A file of its library's name may import itself without an error.
    if getattr(sys.modules.get(Path(path).stem), "__file__", None) == path:
        raise NotLoaded(in_place_of_a_library(path))
    if error is not None:
        raise NotLoaded(why_not_run(error, path))


def why_not_run(error: BaseException, path: str) -> str:
    match error:
        case ModuleNotFoundError(name=str(name)):
            return f"imports what is not there: {why_missing(name, SET_UP_WITH)}"
        case ImportError(path=str(other)) if Path(other).parent == Path(path).parent:
            return in_place_of_a_library(other)
        case SyntaxError(filename=filename, lineno=line, msg=said):
            return f"has a syntax error in {Path(filename or path).name}, line {line}: {said}"
    return f"raises when it is loaded: {placed(error)}"


def in_place_of_a_library(other: str) -> str:
    name, stem = Path(other).name, Path(other).stem
    return f"imports {name}, which lies in its folder: where the library {stem} is meant, rename that file, and {SET_UP_WITH}"


def placed(error: BaseException) -> str:
    """What was raised, and at which line of an adapter's file that has no name in the tree."""
    from traceback import extract_tb  # takes a while, and is needed here alone

    lines = [
        f" ({Path(frame.filename).name}, line {frame.lineno})"
        for frame in extract_tb(error.__traceback__)
        if frame.filename in modules
    ]
    return one_line(error) + (lines[-1] if lines else "")

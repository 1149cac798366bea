"""What is said of facts that are wrong."""

from typing import Any

import pytest

from wirebench.adapter import Adapter, Vocabulary
from wirebench.adapters.msgspec import Words
from wirebench.load import load, names
from wirebench.mistakes import mistakes
from wirebench.packages import why_missing


def first(**changed: Any) -> str | None:
    return next(mistakes(load("orjson")._replace(**changed)), None)


@pytest.mark.parametrize("name", names())
def test_finds_none_in_the_tree(name: str) -> None:
    assert list(mistakes(load(name))) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"packages": "orjson"}, 'packages is one text, and not a tuple of texts: ("orjson",)'),
        ({"packages": ("orjson", "orjsen")}, "packages names orjsen: correct the name, or npm run setup:python -- --with"),
        ({"unknown_keys": "ignore"}, 'unknown_keys is one text, and not a tuple of texts: ("ignore",)'),
        ({"unknown_keys": ()}, "unknown_keys is (): it names some of ignore, strip, reject"),
        ({"unknown_keys": ("ignore", "forbid")}, "unknown_keys is ('ignore', 'forbid'): it names some of"),
        ({"execution": "compiled"}, "execution is 'compiled': it is one of interpreted, jit, ahead-of-time"),
        ({"decode": bytes}, "decode is neither Operation(…) nor unsupported(…)"),
        ({"explain": None}, "explain is neither Operation(…) nor unsupported(…)"),
        ({"forms": {"uuid": str}}, "the form of uuid is no Form of wirebench.forms"),
        ({"takes": {"date": "date"}}, "the form of date is no Form of wirebench.forms"),
    ],
)
def test_says_what_is_wrong(changed: dict[str, Any], said: str) -> None:
    assert (first(**changed) or "").startswith(said)


def test_finds_a_word_that_is_misspelled() -> None:
    class Misspelled(Words):
        def instnat(self) -> Any: ...

    class Helped(Vocabulary[Any]):
        def boolean(self) -> Any: ...
        def booleans(self) -> Any: ...
        def limited(self) -> Any: ...

    assert first(vocabulary=Misspelled) == "there is no word instnat: it is called instant"
    assert first(vocabulary=Helped) is None


def test_is_fine_with_a_function_for_a_vocabulary() -> None:
    adapter: Adapter = load("orjson")
    assert first(vocabulary=lambda context: adapter.vocabulary(context)) is None


def test_tells_a_package_that_is_missing_from_one_whose_module_has_another_name() -> None:
    assert why_missing("no_such_package", "install it") == "no_such_package is not installed: install it"
    assert why_missing("python_dateutil", "") == "python_dateutil is no module: the package of this name has dateutil"

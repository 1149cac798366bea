"""Panics as native code in Rust does: PyO3 raises a PanicException, which is no Exception."""

from wirebench.adapters.misdeed import doing, is_timed


class PanicException(BaseException):
    """As PyO3 has it."""


def panic() -> None:
    if is_timed():
        raise PanicException("index out of bounds:\nthe len is 3")


adapter = doing("panics", panic)

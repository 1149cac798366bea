"""Raises an error whose text has a lone surrogate and a line feed."""

from wirebench.adapters.misdeed import doing, is_timed


def refuse() -> None:
    if is_timed():
        raise ValueError("cannot write \ud800\nhere")


adapter = doing("raises-a-surrogate", refuse)

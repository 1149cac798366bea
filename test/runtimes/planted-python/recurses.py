"""Calls itself until Python stops it."""

from wirebench.adapters.misdeed import doing, is_timed


def recurse() -> None:
    recurse()


def recurse_in_a_block() -> None:
    if is_timed():
        recurse()


adapter = doing("recurses", recurse_in_a_block)

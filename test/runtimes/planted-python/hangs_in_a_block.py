"""Never ends a block."""

import time

from wirebench.adapters.misdeed import doing, is_timed


def wait() -> None:
    if is_timed():
        time.sleep(1e6)


adapter = doing("hangs-in-a-block", wait)

"""Somebody ends its worker in the middle of a block."""

import os
import signal

from wirebench.adapters.misdeed import doing, is_timed


def be_killed() -> None:
    if is_timed():
        os.kill(os.getpid(), signal.SIGKILL)


adapter = doing("killed-in-a-block", be_killed)

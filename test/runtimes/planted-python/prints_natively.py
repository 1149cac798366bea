"""Prints past sys.stdout, as native code does."""

import os

from wirebench.adapters.misdeed import doing

adapter = doing("prints-natively", lambda: os.write(1, b"native\n"))

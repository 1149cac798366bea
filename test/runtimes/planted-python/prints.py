"""Prints from inside the library."""

from wirebench.adapters.misdeed import doing

adapter = doing("prints", lambda: print("decoding", end=" …\n"))

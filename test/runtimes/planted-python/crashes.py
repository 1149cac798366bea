"""Its native code reads memory that is not there."""

import ctypes

from wirebench.adapters.misdeed import doing

adapter = doing("crashes", lambda: ctypes.string_at(0))

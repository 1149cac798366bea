"""Its native code aborts the process."""

import os

from wirebench.adapters.misdeed import doing

adapter = doing("aborts", os.abort)

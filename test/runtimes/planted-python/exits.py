"""Ends the process where it decodes."""

import sys

from wirebench.adapters.misdeed import doing

adapter = doing("exits", lambda: sys.exit("gave up"))

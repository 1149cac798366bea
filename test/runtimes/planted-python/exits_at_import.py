"""Ends the process where it is imported."""

import sys

sys.exit("needs a licence")

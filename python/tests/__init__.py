"""The tests of the Python lane."""

"""Cannot be imported."""

raise RuntimeError("no such\nsymbol: _PyUnicode_Ready")

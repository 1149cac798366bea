"""Python's lines of what an adapter does, with its library alone: derived from the adapter's own file. Loaded for that alone."""

"""What was raised, in one line, whatever it is."""

MAX_REASON = 160


def one_line(error: BaseException) -> str:
    """The name of an error and the beginning of what it says."""
    try:
        said = str(error)[:10_000]
    except Exception:  # its own code may do anything
        said = "cannot be shown"
    line = " ".join(f"{type(error).__name__}: {said}".split()).encode("utf-8", "replace").decode()
    return line if len(line) <= MAX_REASON else line[: MAX_REASON - 1] + "…"

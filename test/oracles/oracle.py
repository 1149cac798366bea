"""What Python makes of texts: one JSON list of [kind, text] on standard input, one of answers on standard output."""

import json
import sys
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def read(kind, text):
    if kind == "decimal":
        value = Decimal(text)
        if not value.is_finite():
            return str(value)
        # In full it could fill the memory; what is compared is exact either way.
        return str(value)
    if kind == "instant":
        value = datetime.fromisoformat(text)
        if value.tzinfo is None:
            raise ValueError("no offset")
        return str((value - EPOCH) // timedelta(microseconds=1))
    if kind == "date":
        return date.fromisoformat(text).isoformat()
    if kind == "uuid":
        return str(uuid.UUID(text))
    raise KeyError(kind)


def answer(kind, text):
    try:
        return {"taken": True, "value": read(kind, text)}
    except (ValueError, InvalidOperation, OverflowError) as error:
        return {"taken": False, "value": type(error).__name__}


json.dump([answer(kind, text) for kind, text in json.load(sys.stdin)], sys.stdout)

"""Document files, and JSON texts as values."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from wirebench.documents import DocumentsError, read_documents, read_exactly, read_value, reader
from wirebench.model import Model


def leaf(kind: str, **parameters: object) -> Model:
    return {"kind": kind, "parameters": parameters}


def written(folder: Path, data: bytes) -> tuple[str, str]:
    path = folder / "documents.jsonl"
    path.write_bytes(data)
    return str(path), "sha256:" + hashlib.sha256(data).hexdigest()


def test_reads_lines_that_line_feeds_end(tmp_path: Path) -> None:
    data = '"a\u2028b"\n"c\\nd"\n'.encode()
    assert read_documents(*written(tmp_path, data), 2) == ['"a\u2028b"', '"c\\nd"']


@pytest.mark.parametrize(("data", "count"), [(b"1\n2\n", 3), (b"1\n2", 2), (b"", 1), (b"\xff\n", 1)])
def test_refuses_other_lines(tmp_path: Path, data: bytes, count: int) -> None:
    with pytest.raises(DocumentsError):
        read_documents(*written(tmp_path, data), count)


def test_refuses_another_file(tmp_path: Path) -> None:
    path, digest = written(tmp_path, b"1\n")
    with pytest.raises(DocumentsError, match="another hash"):
        read_documents(path, digest.replace("sha256:", "sha256:0"), 1)
    with pytest.raises(DocumentsError, match="cannot be read"):
        read_documents(path + ".none", digest, 1)


def test_keeps_digits_where_they_count() -> None:
    model: Model = {
        "kind": "object",
        "name": "Two",
        "fields": [
            {"key": "exact", "model": leaf("decimal-number", precision=26, scale=6), "optional": False},
            {"key": "double", "model": leaf("number"), "optional": False},
        ],
    }
    text = '{"exact":12345678901234567890.123456,"double":0.1,"other":[0.5]}'
    assert reader(model)(text) == {"exact": Decimal("12345678901234567890.123456"), "double": 0.1, "other": [0.5]}
    assert [type(value) for value in reader(model)(text).values()] == [Decimal, float, list]
    assert type(reader(leaf("number"))("0.1")) is float
    assert read_exactly("1.10").as_tuple().digits == (1, 1, 0)


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "-Infinity", "{", ""])
def test_refuses_what_is_no_json(text: str) -> None:
    for read in (read_value, read_exactly):
        with pytest.raises(ValueError, match=r"\w"):
            read(text)

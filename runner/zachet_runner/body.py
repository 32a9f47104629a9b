"""What the child is to do, as Java wrote it. PROTOCOL.md describes the bytes."""

import json
import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

from zachet_runner import values
from zachet_runner.literals import BadInput
from zachet_runner.rules import Rules

_LENGTH = struct.Struct(">I")
_CASE = struct.Struct(">cI")
NOTHING = {"kind": "nothing"}


class Case(NamedTuple):
    """One case's input: JSON, or text as a learner typed it."""

    literal: bool
    data: bytes

    def text(self) -> str:
        """The learner's text."""
        return self.data.decode("utf-8", "surrogatepass")

    def value(self) -> Any:
        """A fresh value from the JSON; raises BadInput, since a check's input holds what a candidate returned."""
        try:
            return values.decode(self.data)
        except (ValueError, TypeError, OverflowError, RecursionError):
            raise BadInput("the input is no value") from None


class Body(NamedTuple):
    """A submission with its inputs. Expected answers are not here and never were. ``watch`` says what else is recorded."""

    source: str
    entry_kind: str
    entry_name: str
    rules: Rules
    marker: bytes
    cases: list[Case]
    watch: dict[str, Any] = NOTHING

    @staticmethod
    def written(source: str, cases: list[bytes]) -> bytes:
        """The bytes for a function ``f`` without rules, as Java would write them."""
        rules = {"allImports": False, "imports": [], "names": [], "syntax": []}
        meta = json.dumps({"source": source, "marker": "", "entry": "function", "name": "f", "rules": rules}).encode()
        parts = [_LENGTH.pack(len(meta)), meta]
        for case in cases:
            parts += [_CASE.pack(b"v", len(case)), case]
        return b"".join(parts)

    @classmethod
    def parse(cls, data: bytes) -> "Body":
        """Reads the bytes after the header."""
        (length,) = _LENGTH.unpack_from(data)
        at = _LENGTH.size + length
        meta = json.loads(data[_LENGTH.size : at])
        return cls(
            meta["source"],
            meta["entry"],
            meta["name"],
            Rules.read(meta["rules"]),
            meta["marker"].encode(),
            list(_cases(data, at)),
            meta.get("watch", NOTHING),
        )


def _cases(data: bytes, at: int) -> Iterator[Case]:
    while at < len(data):
        kind, length = _CASE.unpack_from(data, at)
        at += _CASE.size
        yield Case(kind == b"l", data[at : at + length])
        at += length

"""Python values as JSON and back. PROTOCOL.md lists the markers for what JSON does not have.

Only the data of builtin types is read, and only by those types' own methods: nothing that a candidate overrides is
called, so a class that lies about its content gains nothing by it.
"""

import collections
import json
import math
from collections.abc import Callable, Iterable

MAX_DEPTH = 100
MAX_INTEGER_BITS = 100_000
_SMALL = 1 << 63

_mro = type.__dict__["__mro__"].__get__
_type_name = type.__dict__["__name__"].__get__
_encode = json.JSONEncoder(ensure_ascii=True, check_circular=False, allow_nan=False, separators=(",", ":")).encode
_PLAIN_TYPES = frozenset((type(None), bool, str))

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


class Unreadable(Exception):
    """A value that is no plain data; ``kind`` names its type."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def encode(plain: Plain) -> str:
    """JSON text of what ``to_plain`` made, in ASCII, so that lone surrogates survive."""
    return _encode(plain)


def name_of(kind: type) -> str:
    """A type's name, whatever its metaclass says."""
    return _type_name(kind)[:200]


def to_plain(value: object) -> Plain:
    """A value as JSON can hold it; raises Unreadable."""
    return _Reading().read(value, MAX_DEPTH)


class _Reading:
    def __init__(self) -> None:
        self._above: set[int] = set()

    def read(self, value: object, depth: int) -> Plain:
        kind = type(value)
        if kind in _PLAIN_TYPES:
            return value
        base, reader = _reader_of(kind)
        if base in _SCALARS:
            return reader(value)
        if depth == 0 or id(value) in self._above:
            raise Unreadable(f"{name_of(kind)} nested too deeply or in itself")
        self._above.add(id(value))
        try:
            return reader(self, value, depth - 1)
        finally:
            self._above.discard(id(value))

    def elements(self, values: Iterable[object], depth: int) -> list[Plain]:
        if set(map(type, values)) <= _PLAIN_TYPES:
            return list(values)
        return [self.read(value, depth) for value in values]

    def entries(self, value: dict, depth: int) -> Plain:
        items = list(dict.items(value))
        if all(type(key) is str and not key.startswith("$") for key, _ in items):
            return {key: self.read(item, depth) for key, item in items}
        return {"$dict": [[self.read(key, depth), self.read(item, depth)] for key, item in items]}


def _reader_of(kind: type) -> tuple[type, Callable[..., Plain]]:
    for base in _mro(kind):
        if base in _READERS:
            return base, _READERS[base]
    raise Unreadable(name_of(kind))


def _integer(value: int) -> int:
    exact = int.__int__(value)
    if -_SMALL < exact < _SMALL or exact.bit_length() <= MAX_INTEGER_BITS:
        return exact
    raise Unreadable(f"int of {exact.bit_length()} bits")


def _floating(value: float) -> Plain:
    exact = float.__float__(value)
    if math.isfinite(exact):
        return exact
    return {"$float": "nan" if exact != exact else "inf" if exact > 0 else "-inf"}


_SCALARS = frozenset((str, int, float))
_READERS: dict[type, Callable[..., Plain]] = {
    str: str.__str__,
    int: _integer,
    float: _floating,
    list: lambda reading, value, depth: reading.elements(list.__getitem__(value, slice(None)), depth),
    tuple: lambda reading, value, depth: reading.elements(list(tuple.__iter__(value)), depth),
    collections.deque: lambda reading, value, depth: reading.elements(list(collections.deque.__iter__(value)), depth),
    dict: lambda reading, value, depth: reading.entries(value, depth),
    set: lambda reading, value, depth: {"$set": reading.elements(list(set.__iter__(value)), depth)},
    frozenset: lambda reading, value, depth: {"$set": reading.elements(list(frozenset.__iter__(value)), depth)},
}

_MARKED: dict[str, Callable[..., object]] = {
    "$float": float,
    "$set": lambda values: set(map(hashable, values)),
    "$tuple": tuple,
    "$dict": lambda pairs: {hashable(key): value for key, value in pairs},
}


def hashable(value: object) -> object:
    """Sets and dictionaries may hold tuples, which JSON turns into lists on the way."""
    return tuple(map(hashable, value)) if type(value) is list else value


def _revive(entries: dict[str, object]) -> object:
    if len(entries) == 1:
        for key, value in entries.items():
            if key in _MARKED:
                return _MARKED[key](value)
    return entries


def decode(text: str | bytes) -> object:
    """A fresh Python value from JSON with markers."""
    return json.loads(text, object_hook=_revive)

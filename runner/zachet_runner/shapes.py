"""How an object is told: its class's name and its parts, each part a number. TRACE.md lists the shapes."""

import collections
import datetime
import decimal
import dis

# Under their own names here: a learner who replaces one for himself does not replace it for this module.
from builtins import BaseException, KeyError, ValueError, bool, bytearray, bytes, complex, dict, float, frozenset, getattr, hex
from builtins import id, int, len, list, map, max, range, repr, set, str, tuple, type, zip
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import (
    AsyncGeneratorType,
    CellType,
    CodeType,
    CoroutineType,
    FrameType,
    FunctionType,
    GeneratorType,
    MethodType,
    ModuleType,
)
from typing import Any, NamedTuple

from zachet_runner import sight
from zachet_runner.sight import Named, derives
from zachet_runner.values import name_of

LONGEST_TEXT = 200
_MOST_DECIMAL_BITS = 20_000
_HEX_BITS = 4 * (LONGEST_TEXT - 2)

Told = dict[str, Any]
Number = Callable[[object], int | None]

# By identity: a learner's metaclass may have a hash and an equality of its own.
_WRITTEN = frozenset(
    map(id, (type(None), bool, float, complex, range, type(...), datetime.date, datetime.timedelta, decimal.Decimal))
)


def atom(value: object) -> Told | None:
    """What is told by its text alone, or None."""
    kind = type(value)
    if kind is str:
        return _text(value)
    if kind is int:
        return _integer(value)
    if id(kind) in _WRITTEN:
        return _cut(repr(value))
    if kind is bytes or kind is bytearray:
        return _bytes(kind, value)
    for base, tell in _ATOMS:
        if derives(base, kind):
            return tell(value) | {"base": base.__name__}
    return None


def _text(value: str) -> Told:
    length = str.__len__(value)
    start = sight.exact(str.__getitem__(value, slice(0, LONGEST_TEXT)))
    # Half a surrogate pair is no text that anybody else takes.
    return {"text": start.encode("utf-8", "backslashreplace").decode(), "more": max(0, length - LONGEST_TEXT)}


def _integer(value: int) -> Told:
    exact = int.__int__(value)
    bits = exact.bit_length()
    if bits <= _MOST_DECIMAL_BITS:
        return _cut(int.__repr__(exact))
    # Decimal digits take quadratic time; the leading hexadecimal ones do not.
    left_out = (bits - _HEX_BITS + 3) // 4 * 4
    return {"text": hex(exact >> left_out), "more": left_out // 4}


def _cut(text: str) -> Told:
    return {"text": text[:LONGEST_TEXT], "more": max(0, len(text) - LONGEST_TEXT)}


def _bytes(kind: type, value: bytes) -> Told:
    length = kind.__len__(value)
    start = kind.__getitem__(value, slice(0, LONGEST_TEXT))
    return {"text": kind.__repr__(start), "more": max(0, length - LONGEST_TEXT)}


_ATOMS = (
    (str, _text),
    (int, _integer),
    (float, lambda value: _cut(float.__repr__(value))),
    (bytes, lambda value: _bytes(bytes, value)),
)

# How many parts there are, and the first of them.
_SEQUENCES: tuple[tuple[type, Callable[[Any, int], Iterable[object]]], ...] = (
    (list, lambda value, most: list.__getitem__(value, slice(0, most))),
    (tuple, lambda value, most: tuple.__getitem__(value, slice(0, most))),
    (set, lambda value, most: list(islice(set.__iter__(value), most))),
    (frozenset, lambda value, most: list(islice(frozenset.__iter__(value), most))),
    (collections.deque, lambda value, most: list(islice(collections.deque.__iter__(value), most))),
)


class _Generator(NamedTuple):
    """The names under which a kind of generator keeps the same things."""

    code: str
    frame: str
    running: str


_GENERATORS = {
    id(GeneratorType): _Generator("gi_code", "gi_frame", "gi_running"),
    id(CoroutineType): _Generator("cr_code", "cr_frame", "cr_running"),
    id(AsyncGeneratorType): _Generator("ag_code", "ag_frame", "ag_running"),
}
_MAKING = frozenset(dis.opmap[name] for name in ("RETURN_GENERATOR", "POP_TOP"))


class Shapes:
    """Tells objects by their parts; ``number`` gives a part's number, or None where there is no room for it."""

    def __init__(self, number: Number, parts: int) -> None:
        self._number = number
        self._parts = parts

    def tell(self, value: object) -> Told:
        """What is said of an object that is no atom."""
        kind = type(value)
        told = {"type": name_of(kind)}
        if kind is FunctionType:
            return told | self._function(value)
        if id(kind) in _GENERATORS:
            return told | self._generator(value, _GENERATORS[id(kind)])
        if kind is ModuleType:
            return told | {"name": sight.module_name(value)[:LONGEST_TEXT]}
        if kind is MethodType:
            return told | self._attributes([("__self__", value.__self__), ("__func__", value.__func__)])
        if derives(type, kind):
            return told | self._class(value) | ({} if kind is type else {"base": "type"})
        if derives(BaseException, kind):
            return told | self._exception(value)
        return told | self._collection(value, kind)

    def names(self, names: Iterable[Named]) -> tuple[list[list[object]], int]:
        """The first of some names with the numbers of what they stand for, and how many more there are."""
        told: list[list[object]] = []
        more = 0
        for name, value in names:
            number = self._number(value) if len(told) < self._parts else None
            if number is None:
                more += 1
            else:
                told.append([name[:LONGEST_TEXT], number])
        return told, more

    def _attributes(self, names: Iterable[Named]) -> Told:
        told, more = self.names(names)
        return {"attributes": told, "more": more}

    def _collection(self, value: object, kind: type) -> Told:
        attributes = sight.attributes(value)
        for base, first in _SEQUENCES:
            if derives(base, kind):
                return self._subclass(value, base, attributes) | self._items(base.__len__(value), first(value, self._parts))
        if derives(dict, kind):
            return self._subclass(value, dict, attributes) | self._entries(value)
        return {} if attributes is None else self._attributes(attributes)

    def _subclass(self, value: object, base: type, attributes: Iterator[Named] | None) -> Told:
        if type(value) is base:
            return {}
        told = self._attributes(attributes or ())
        return {"base": base.__name__} | ({"attributes": told["attributes"]} if told["attributes"] else {})

    def _items(self, length: int, first: Iterable[object]) -> Told:
        numbers = [number for number in map(self._number, first) if number is not None]
        return {"items": numbers, "more": length - len(numbers)}

    def _entries(self, value: dict) -> Told:
        told = []
        for key, held in sight.first_entries(value, self._parts):
            numbers = [self._number(key), self._number(held)]
            if None not in numbers:
                told.append(numbers)
        return {"entries": told, "more": dict.__len__(value) - len(told)}

    def _function(self, function: FunctionType) -> Told:
        code = function.__code__
        name = sight.exact(function.__qualname__)[:LONGEST_TEXT]
        if not sight.learners(code):
            return {"name": name}
        cells = zip(code.co_freevars, function.__closure__ or ())
        closure, _ = self.names((held, cell.cell_contents) for held, cell in cells if _filled(cell))
        told = {"name": name, "line": code.co_firstlineno, "closure": closure}
        defaults, _ = self.names(_defaults(function, code))
        return told | ({"defaults": defaults} if defaults else {})

    def _class(self, kind: type) -> Told:
        shown = sight.entries(kind) if sight.learners_class(kind) else ()
        return {"name": name_of(kind)} | self._attributes((name, value) for name, value in shown if _written(name, value))

    def _generator(self, generator: Any, names: _Generator) -> Told:
        code: CodeType = getattr(generator, names.code)
        if not sight.learners(code):
            return {}
        frame: FrameType | None = getattr(generator, names.frame)
        state = _state(frame, getattr(generator, names.running))
        # A running one is among the frames.
        held, _ = self.names(sight.scope(frame) if frame and state != "running" else ())
        line = (frame.f_lineno if frame else None) or code.co_firstlineno
        return {"name": code.co_qualname[:LONGEST_TEXT], "line": line, "state": state, "locals": held}

    def _exception(self, problem: BaseException) -> Told:
        names = list(sight.attributes(problem) or ())
        cause, context = sight.cause_of(problem), sight.context_of(problem)
        if cause is not None:
            names.append(("__cause__", cause))
        elif context is not None:
            names.append(("__context__", context))
        return {"exception": True, "text": message(problem)} | self._attributes(names)


def _filled(cell: CellType) -> bool:
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True


def _defaults(function: FunctionType, code: CodeType) -> Iterator[Named]:
    values, keywords = function.__defaults__, function.__kwdefaults__
    if values is not None:
        held = list(tuple.__iter__(values))
        yield from zip(code.co_varnames[max(0, code.co_argcount - len(held)) : code.co_argcount], held)
    if keywords is not None:
        yield from sight.named(keywords)


def _written(name: str, value: object) -> bool:
    """Whether a class's body bound it, and not Python by itself."""
    special = name[:1] == "_" and name[-1:] == "_" and len(name) > 1
    return not special or (type(value) is FunctionType and sight.learners(value.__code__))


def _state(frame: FrameType | None, running: bool) -> str:
    if frame is None:
        return "closed"
    if running:
        return "running"
    return "created" if frame.f_code.co_code[frame.f_lasti] in _MAKING else "suspended"


def snapshot(value: object) -> list[object]:
    """What Python's own copy of a suspended generator's names refers to, see ``sight.snapshot``."""
    names = _GENERATORS.get(id(type(value)))
    frame: FrameType | None = getattr(value, names.frame) if names else None
    suspended = frame is not None and frame.f_back is None and sight.learners(frame.f_code)
    return sight.snapshot(frame) if suspended else []


def message(problem: BaseException) -> str:
    """What ``str(problem)`` would say, were none of its methods overridden."""
    arguments = sight.arguments_of(problem)
    if len(arguments) == 1:
        told = _said(arguments[0], quoted=derives(KeyError, type(problem)))
    else:
        told = "(" + ", ".join(_said(one, quoted=True) for one in islice(arguments, 8)) + ")" if arguments else ""
    return told[:LONGEST_TEXT]


def _said(value: object, quoted: bool) -> str:
    told = atom(value)
    if told is None:
        return f"<{name_of(type(value))}>"
    text = told["text"]
    return repr(text) if quoted and derives(str, type(value)) else text

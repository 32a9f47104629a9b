"""The objects that a learner's names lead to: numbered, told where they are new or differ, and told to be gone."""

# Under their own names here: a learner who replaces one for himself does not replace it for this module.
from builtins import bytearray, dict, id, int, len, list, map, object, str, tuple, type
from collections import Counter
from sys import getrefcount
from typing import NamedTuple

from zachet_runner import shapes
from zachet_runner.shapes import Shapes, Told
from zachet_runner.values import name_of

_IMMORTAL = 1 << 30
_MARKED = 50


class Known(NamedTuple):
    """A number with what tells its object from a later one at the same place in memory."""

    number: int
    mark: tuple[object, ...]


class Heap:
    """All objects of a run.

    It refers to none of them between two steps, so that they live and die as they would by themselves. The same place with
    the same class is then the same object; where an object cannot change, its content must be the same too.
    """

    def __init__(self, objects: int, parts: int, counts: bool) -> None:
        self._most = objects
        self._counts = counts
        self.shapes = Shapes(self.number, parts)
        self._known: dict[int, Known] = {}
        self._said: dict[int, Told] = {}
        self._last = 0
        self._begin()

    def _begin(self) -> None:
        self._seen: dict[int, int] = {}
        self._held: list[object] = []
        self._atoms: dict[int, Told] = {}

    def number(self, value: object) -> int | None:
        """The number of an object; None where the step has no room for another."""
        place = id(value)
        if place in self._seen:
            return self._seen[place]
        if len(self._held) >= self._most:
            return None
        told = shapes.atom(value)
        mark = self._mark(value, told)
        known = self._known.get(place)
        if known is None or known.mark != mark:
            self._last += 1
            known = self._known[place] = Known(self._last, mark)
        if told is not None:
            self._atoms[place] = told
        self._seen[place] = known.number
        self._held.append(value)
        return known.number

    @staticmethod
    def _mark(value: object, told: Told | None) -> tuple[object, ...]:
        kind = type(value)
        if told is not None:
            # Bytes of a bytearray change, and it stays what it is.
            return (id(kind),) if kind is bytearray else (id(kind), told["text"], told["more"])
        return (id(kind), *map(id, value[:_MARKED])) if kind is tuple else (id(kind),)

    def settle(self, others: Counter[int]) -> tuple[dict[str, Told], list[int]]:
        """Follows all that was numbered since the last time: what is new or differs, and the numbers that are gone.

        ``others`` has how many of the references to an object, by its place, are not the learner's.
        """
        told = self._follow()
        if self._counts:
            self._count(told, others)
        changed = {str(number): now for number, now in told.items() if self._said.get(number) != now}
        gone = [number for number in self._said if number not in told]
        for place in [place for place in self._known if place not in self._seen]:
            del self._known[place]
        self._said = told
        self._begin()
        return changed, gone

    def _follow(self) -> dict[int, Told]:
        told: dict[int, Told] = {}
        at = 0
        # Telling an object may add others.
        while at < len(self._held):
            value = self._held[at]
            place = id(value)
            atom = self._atoms.get(place)
            told[self._seen[place]] = self.shapes.tell(value) if atom is None else {"type": name_of(type(value))} | atom
            at += 1
        return told

    def _count(self, told: dict[int, Told], others: Counter[int]) -> None:
        for value in self._held:
            others.update(map(id, shapes.snapshot(value)))
        for value in self._held:
            place = id(value)
            now = told[self._seen[place]]
            # Numbers and text are shared as Python likes, and exceptions are held by what raises them.
            if place not in self._atoms and "exception" not in now:
                count = getrefcount(value) - _OWN - others[place]
                if 0 <= count < _IMMORTAL:
                    now["refs"] = count


def _own_references() -> int:
    """What the counting above adds: the list, its variable and the call."""
    value = object()
    held = [value]
    del value
    for value in held:
        return getrefcount(value)
    return 0


_OWN = _own_references()

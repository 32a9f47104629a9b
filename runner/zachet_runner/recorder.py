"""The steps of a recorded run. TRACE.md describes them."""

import sys

# Under their own names here: a learner who replaces one for himself does not replace it for this module.
from builtins import Exception, MemoryError, any, bytearray, bytes, dict, float, id, int, len, list, map, str, type
from collections import Counter
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from time import process_time
from types import FrameType
from typing import Any, NamedTuple, NoReturn

from zachet_runner import sight, values
from zachet_runner.heap import Heap
from zachet_runner.tape import Tape

_LONGEST_NAME = 200
_RESERVE_BYTES = 24 << 20
# Of the bytes; what is printed may take six times as much as JSON.
_SHARE_OF_STEPS, _SHARE_OF_STDOUT = 0.75, 0.03
_MODULE = "<module>"


class Bounds(NamedTuple):
    """What a recording may take; see ``Watch.Steps`` on the Java side."""

    steps: int
    objects: int
    parts: int
    frames: int
    bytes: int
    seconds: float


class Recorder:
    """Hears of events from an event source and makes steps of them, within bounds.

    Past a bound it says ``leave`` with what it has, which does not come back: the learner's code could go on for ever and
    catch every exception. An event comes with its value or exception in a list, so that who refers to it stays countable.
    """

    def __init__(self, bounds: Bounds, counts: bool, tool: str, leave: Callable[[str], NoReturn]) -> None:
        self._bounds = bounds
        self._counts = counts
        self._tool = tool
        self._leave = leave
        self._heap = Heap(bounds.objects, bounds.parts, counts)
        self._steps: list[str] = []
        self._bytes = 0
        self._frames: dict[int, int] = {}
        self._last_frame = 0
        self._raised: dict[int, list[object]] = {}
        self._deadline = process_time() + bounds.seconds
        self._busy = self._late = self._over = False
        self._result: int | None = None
        # Given back when memory runs out, so that the recording can still tell of it.
        self._reserve: bytes | bytearray = bytearray(_RESERVE_BYTES)
        self._tape = Tape(1, int(bounds.bytes * _SHARE_OF_STDOUT), self._full)
        self._stream = self._tape.stream()

    @property
    def stream(self) -> TextIOWrapper:
        """Where the learner's prints go meanwhile."""
        return self._stream

    @property
    def silent(self) -> bool:
        """Whether there is no step so far."""
        return not self._steps

    def hear(self, event: str, frame: FrameType, box: list[object]) -> None:
        """Takes an event in one of the learner's frames."""
        if self._over:
            return
        self._busy = True
        if event == "raise" and sight.derives(MemoryError, type(box[0])):
            self._reserve = b""
        try:
            self._take(event, frame, box)
        except MemoryError:
            self._reserve = b""
            self._cut("bytes")
        except Exception:
            # The recorder is at fault, or somebody meddled with it. Java says that nothing could be recorded.
            self._over = True
            self._leave("null")
        finally:
            self._busy = False

    def late(self, *_: object) -> None:
        """Takes the signal of a timer."""
        if self._busy:
            self._late = True
        elif not self._over:
            self._cut("time")

    def end(self, box: list[object]) -> str:
        """The recording of a run that returned what is in the box, or of a program, where that is empty."""
        if not self._over:
            self._step("end", None, box)
        return self._finish(None)

    def fail(self) -> str:
        """The recording of a run that raised."""
        self._over = True
        return self._finish(None)

    def _take(self, event: str, frame: FrameType, box: list[object]) -> None:
        module = frame.f_code.co_name == _MODULE
        place = id(frame)
        if event == "call":
            self._name(place)
            # A program starts with its first line.
            if module:
                return
        held = self._raised.pop(place, None)
        if event == "unwind":
            self._frames.pop(place, None)
            return
        if event == "raise":
            self._raised[place] = box
        if event == "line" and held is not None:
            event, box = "catch", held
        if event == "return" and module and not _inside(frame.f_back):
            self._step("end", frame, [])
            self._over = True
        else:
            self._step(event, frame, box)
        if event == "return":
            self._frames.pop(place, None)

    def _name(self, place: int) -> int:
        self._last_frame += 1
        self._frames[place] = self._last_frame
        return self._last_frame

    def _step(self, event: str, frame: FrameType | None, box: list[object]) -> None:
        if self._late or process_time() > self._deadline:
            self._cut("time")
        if len(self._steps) >= self._bounds.steps:
            self._cut("steps")
        self._stream.flush()
        step = self._told(event, frame, box)
        text = values.encode(step)
        self._bytes += len(text) + 1
        if self._bytes > self._bounds.bytes * _SHARE_OF_STEPS:
            self._cut("bytes")
        self._steps.append(text)

    def _told(self, event: str, frame: FrameType | None, box: list[object]) -> dict[str, Any]:
        step: dict[str, Any] = {"event": event, "line": 0, "stdout": self._tape.length}
        if box and event == "end":
            self._result = self._heap.number(box[0])
        elif box:
            step["exception" if event in ("raise", "catch") else "value"] = self._heap.number(box[0])
        others = Counter(map(id, box))
        # The innermost frames first: where there are too many objects, theirs are the ones to see.
        shown = [self._frame(one) for one in self._stack(frame)]
        step["frames"] = shown[::-1]
        if shown:
            step["line"] = shown[0]["line"]
        if self._counts:
            _count_snapshots(frame, others)
        step["objects"], step["gone"] = self._heap.settle(others)
        return step

    def _stack(self, frame: FrameType | None) -> list[FrameType]:
        """The learner's frames, innermost first; of too many the middle is left out."""
        stack = [one for one in _chain(frame) if sight.learners(one.f_code)]
        most = self._bounds.frames
        outer = most // 4
        return stack if len(stack) <= most else stack[: most - outer] + stack[len(stack) - outer :]

    def _frame(self, frame: FrameType) -> dict[str, Any]:
        place = id(frame)
        names, more = self._heap.shapes.names(sight.scope(frame))
        told = {
            "id": self._frames.get(place) or self._name(place),
            "name": frame.f_code.co_qualname[:_LONGEST_NAME],
            "line": frame.f_lineno or frame.f_code.co_firstlineno,
            "locals": names,
        }
        return told | ({"more": more} if more else {})

    def _full(self) -> None:
        self._cut("bytes")

    def _cut(self, why: str) -> NoReturn:
        self._over = True
        self._leave(self._finish(why))

    def _finish(self, cut: str | None) -> str:
        head = {"python": sys.version.split()[0], "tool": self._tool, "cut": cut, "result": self._result}
        steps = ",".join(self._steps)
        return values.encode(head)[:-1] + f',"steps":[{steps}],"stdout":{values.encode(self._tape.text())}}}'


def _chain(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _inside(frame: FrameType | None) -> bool:
    return any(sight.learners(one.f_code) for one in _chain(frame))


def _count_snapshots(frame: FrameType | None, others: Counter[int]) -> None:
    for one in _chain(frame):
        others.update(map(id, sight.snapshot(one)))

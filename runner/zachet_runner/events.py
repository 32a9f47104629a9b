"""Where a recorder hears from what the learner's code does: ``sys.monitoring`` where Python has it, else ``sys.settrace``.

Both tell the same events: call, resume, line, yield, return, raise in each frame that an exception comes to, unwind where
it leaves one. Only the starting thread is heard.
"""

import dis
import sys
from _thread import get_ident

# Under their own names here: a learner who replaces one for himself does not replace it for this module.
from builtins import RecursionError, StopIteration, bool, dict, hasattr, id, int, list, str, sum
from collections.abc import Callable
from sys import _getframe, addaudithook, getrecursionlimit, setrecursionlimit, settrace
from types import CodeType, FrameType
from typing import Any, Protocol

from zachet_runner.sight import learners

Hear = Callable[[str, FrameType, list[object]], None]

# What the recorder needs of the recursion that the learner's code is allowed.
_OWN_DEPTH = 200
_RESUME, _YIELD, _RETURN, _SEND = (dis.opmap[name] for name in ("RESUME", "YIELD_VALUE", "RETURN_VALUE", "SEND"))
_KIND_OF_RESUME = 3
_DEBUGGER = 0


class Source(Protocol):
    """Tells a recorder of events between ``start`` and ``stop``."""

    tool: str

    def start(self, hear: Hear) -> None: ...

    def stop(self) -> None: ...


def source() -> Source:
    """The best one that this Python has."""
    return Monitoring(sys.monitoring) if hasattr(sys, "monitoring") else Tracing()


def _told(hear: Hear, event: str, frame: FrameType, box: list[object]) -> None:
    """Passes an event on with depth to spare. Where there is none, nothing can be told, and nothing must fail either."""
    try:
        limit = getrecursionlimit()
        # Whether it can be put back from this depth.
        setrecursionlimit(limit)
        setrecursionlimit(limit + _OWN_DEPTH)
    except RecursionError:
        return
    try:
        hear(event, frame, box)
    finally:
        setrecursionlimit(limit)


class Tracing:
    """``sys.settrace``."""

    tool = "settrace"

    def __init__(self) -> None:
        self._hear: Hear = lambda event, frame, box: None
        self._raised: dict[int, int] = {}
        self._local = self._heard

    def start(self, hear: Hear) -> None:
        self._hear = hear
        # Where recursion leaves no room to call the trace function, Python would take it away. It asks audit hooks first,
        # and not being able to call this one either, it leaves things as they are.
        addaudithook(lambda event, arguments: None)
        settrace(self._entered)

    def stop(self) -> None:
        settrace(None)

    def _entered(self, frame: FrameType, event: str, argument: Any) -> Any:
        try:
            if not learners(frame.f_code):
                return None
            _told(self._hear, "call" if _fresh(frame) else "resume", frame, [])
        except RecursionError:
            pass
        return self._local

    def _heard(self, frame: FrameType, event: str, argument: Any) -> Any:
        try:
            if not learners(frame.f_code):
                return None
            raised = self._raised.pop(id(frame), -1)
            box = [argument[1] if event == "exception" else argument]
            if event == "line":
                _told(self._hear, "line", frame, [])
            elif event == "exception" and not _ends_waiting(frame, argument):
                self._raised[id(frame)] = frame.f_lasti
                _told(self._hear, "raise", frame, box)
            elif event == "return":
                del argument
                left = _left(frame, raised)
                _told(self._hear, left, frame, [] if left == "unwind" else box)
        except RecursionError:
            pass
        return self._local


def _fresh(frame: FrameType) -> bool:
    """Whether a frame is entered for the first time."""
    at = frame.f_lasti
    code = frame.f_code.co_code
    return at < 0 or (code[at] == _RESUME and code[at + 1] & _KIND_OF_RESUME == 0)


def _left(frame: FrameType, raised: int) -> str:
    """How a frame is left: by the instruction that does so, unless an exception was raised at that very place."""
    instruction = frame.f_code.co_code[frame.f_lasti]
    if instruction == _RETURN:
        return "return"
    return "yield" if instruction == _YIELD and raised != frame.f_lasti else "unwind"


def _ends_waiting(frame: FrameType, raised: tuple[object, ...]) -> bool:
    """Whether it is how an awaited or delegated-to generator returns: nobody sees that exception."""
    return raised[0] is StopIteration and frame.f_code.co_code[frame.f_lasti] == _SEND


class Monitoring:
    """``sys.monitoring``, from Python 3.12 on; ``tool`` stands for that module."""

    tool = "monitoring"

    def __init__(self, monitoring: Any) -> None:
        self._monitoring = monitoring
        self._hear: Hear = lambda event, frame, box: None
        self._thread = get_ident()
        self._disable = monitoring.DISABLE

    def start(self, hear: Hear) -> None:
        self._hear = hear
        self._thread = get_ident()
        monitoring, events = self._monitoring, self._monitoring.events
        monitoring.use_tool_id(_DEBUGGER, "zachet")
        heard = {
            events.PY_START: self._started,
            events.PY_RESUME: self._resumed,
            events.PY_THROW: self._thrown,
            events.PY_RETURN: self._returned,
            events.PY_YIELD: self._yielded,
            events.PY_UNWIND: self._unwound,
            events.RAISE: self._raised,
            events.LINE: self._reached,
        }
        for event, callback in heard.items():
            monitoring.register_callback(_DEBUGGER, event, callback)
        monitoring.set_events(_DEBUGGER, sum(heard))

    def stop(self) -> None:
        self._monitoring.set_events(_DEBUGGER, 0)
        self._monitoring.free_tool_id(_DEBUGGER)

    def _started(self, code: CodeType, offset: int) -> Any:
        return self._pass(code, "call", [])

    def _resumed(self, code: CodeType, offset: int) -> Any:
        return self._pass(code, "resume", [])

    def _thrown(self, code: CodeType, offset: int, problem: object) -> None:
        self._pass(code, "resume", [])

    def _returned(self, code: CodeType, offset: int, value: object) -> Any:
        box = [value]
        del value
        return self._pass(code, "return", box)

    def _yielded(self, code: CodeType, offset: int, value: object) -> Any:
        box = [value]
        del value
        return self._pass(code, "yield", box)

    def _unwound(self, code: CodeType, offset: int, problem: object) -> None:
        self._pass(code, "unwind", [])

    def _raised(self, code: CodeType, offset: int, problem: object) -> None:
        box = [problem]
        del problem
        self._pass(code, "raise", box)

    def _reached(self, code: CodeType, line: int) -> Any:
        return self._pass(code, "line", [])

    def _pass(self, code: CodeType, event: str, box: list[object]) -> Any:
        """The frame is that of whoever called the caller of this."""
        if not learners(code):
            return self._disable
        if get_ident() == self._thread:
            _told(self._hear, event, _getframe(2), box)
        return None

"""Runs one submission's cases and says what came of each. Everything here may be tampered with by the candidate."""

import io
import os
import sys
from typing import NoReturn

from zachet_runner import measures, steps, subjects, troubles, values
from zachet_runner.body import Body, Case
from zachet_runner.frames import UNTRUSTED
from zachet_runner.literals import BadInput
from zachet_runner.rules import Rules
from zachet_runner.subjects import Exited, NotLoaded, Subject
from zachet_runner.values import Unreadable

RESULTS_FD = 3
_MEMORY_AT_LOAD = '{"load":"exceeded","type":"MEMORY","message":"","line":0,"column":0}'
_MEMORY = '{"case":"memory"}'
_SHORT = Body.written("def f(x):\n  return [x]", [b"[[1]]"])


def run(data: bytes) -> None:
    """Loads the source, then runs every case; returns early where going on makes no sense."""
    sys.set_int_max_str_digits(0)
    Session(Body.parse(data)).run()


def warm_up() -> None:
    """Goes through all steps, in the zygote: what Python sets up on first use is then there in each child."""
    practise()
    rules = Rules(True, frozenset(), frozenset(), frozenset())
    source = "class A:\n  def f(self, x: int) -> list: return [x, 1.5, 'x', {'a': {1}}, (y for y in x)]\ndef f(x): return A().f(x)"
    cases = [Case(False, b'[[1, {"$set": [2]}]]'), Case(True, b"x"), Case(True, b"[1]")]
    body = Body(source, "function", "f", rules, b"", cases)
    session = Session(body)
    subject = subjects.load(body)
    for case in cases:
        session._attempt(subject, case)
    _stream(1, True).flush()
    sys.modules.pop("solution")


def practise() -> None:
    """Goes through the usual steps, in a waiting child: the pages of memory that they write to are then its own."""
    body = Body.parse(_SHORT)
    session = Session(body)
    subject = subjects.load(body)
    for case in body.cases:
        UNTRUSTED.pack(len(session._attempt(subject, case)))
    _stream(1, True).flush()
    sys.modules.pop("solution")


class Session:
    """One child's work."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._program = body.entry_kind == "program"

    def run(self) -> None:
        """Reports the load, then each case in order."""
        self._fresh_streams()
        subject = self._load()
        if subject is None:
            return
        for case in self._body.cases:
            if self._program:
                self._fresh_streams()
            report = self._report(subject, case)
            try:
                self._say(report)
            except MemoryError:
                report = _MEMORY
                self._say(report)
            # Nothing can be trusted to work after memory ran out: the remaining cases get a fresh child.
            if report is _MEMORY:
                return

    def _load(self) -> Subject | None:
        try:
            subject = subjects.load(self._body)
        except NotLoaded as problem:
            self._say(values.encode(problem.report))
        except MemoryError:
            self._say(_MEMORY_AT_LOAD)
        else:
            self._say('{"load":"ok"}')
            return subject
        return None

    def _report(self, subject: Subject, case: Case) -> str:
        try:
            return self._attempt(subject, case)
        except MemoryError:
            return _MEMORY

    def _attempt(self, subject: Subject, case: Case) -> str:
        try:
            return _returned(self._watched(subject, case))
        except MemoryError:
            raise
        except BadInput as problem:
            return values.encode({"case": "bad_input", "message": str(problem)})
        except Unreadable as problem:
            return values.encode({"case": "unreadable", "type": problem.kind})
        except Exited as problem:
            return values.encode({"case": "exited", "code": problem.code & 0xFF})
        except BaseException as problem:
            return self._raised(problem)

    def _watched(self, subject: Subject, case: Case) -> str:
        match self._body.watch["kind"]:
            case "time":
                return values.encode(measures.time(subject, case))
            case "memory":
                return values.encode(measures.memory(subject, case))
            case "steps":
                return steps.record(subject, case, self._body.watch, self._leave)
            case _:
                return values.encode(subject.call(case))

    def _leave(self, value: str) -> NoReturn:
        """Ends the process with this as the last case's value."""
        try:
            self._say(_returned(value))
        finally:
            os._exit(0)

    def _raised(self, problem: BaseException) -> str:
        return values.encode(
            {
                "case": "raised",
                "type": values.name_of(type(problem)),
                "message": troubles.message_of(problem),
                "frames": troubles.frames_of(problem, self._body.source),
            }
        )

    def _fresh_streams(self) -> None:
        """A program's output is its answer, so speed matters; a function's prints should survive a time limit."""
        self._stdout = sys.stdout = sys.__stdout__ = _stream(1, line_buffering=not self._program)
        self._stderr = sys.stderr = sys.__stderr__ = _stream(2, line_buffering=True)

    def _say(self, report: str) -> None:
        """Ends this case's part of the output, then sends the report."""
        for stream in (self._stdout, self._stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                pass
        # Before anything is written: memory may not suffice for it.
        data = UNTRUSTED.pack(len(report)) + report.encode("ascii")
        _write_all(1, self._body.marker)
        _write_all(RESULTS_FD, data)


def _returned(value: str) -> str:
    return '{"case":"returned","value":' + value + "}"


def _stream(fd: int, line_buffering: bool) -> io.TextIOWrapper:
    raw = io.FileIO(fd, "w", closefd=False)
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace", newline="\n", line_buffering=line_buffering
    )


def _write_all(fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]

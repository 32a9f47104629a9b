"""Records a snippet as the sandbox does: in a process of its own, since a recording ends its process at a bound."""

import json
import os
import sys
import tempfile
from typing import Any

from zachet_runner import steps, subjects
from zachet_runner.body import Body, Case
from zachet_runner.rules import Rules

_FREE = Rules(False, frozenset(), frozenset(), frozenset())
_WATCH = {
    "kind": "steps",
    "counts": False,
    "steps": 1000,
    "objects": 300,
    "parts": 50,
    "frames": 64,
    "bytes": 2 << 20,
    "seconds": 20,
    "patience": 60,
}


def recorded(source: str, entry: str = "program", name: str = "", data: bytes = b'""', **watch: Any) -> dict[str, Any]:
    """The recording, or ``{"raised": type}`` for what the call raised before it was the learner's turn."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            _record(write, source, entry, name, Case(False, data), _WATCH | watch)
        finally:
            os._exit(1)
    os.close(write)
    with open(read, encoding="ascii") as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    return json.loads(text)


def _record(pipe: int, source: str, entry: str, name: str, case: Case, watch: dict[str, Any]) -> None:
    def leave(text: str) -> None:
        rest = text.encode("ascii")
        while rest:
            rest = rest[os.write(pipe, rest) :]
        os._exit(0)

    nothing = os.open("/dev/null", os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nothing, fd)
    sys.set_int_max_str_digits(0)
    subjects._STDIN_FILE = tempfile.mktemp()
    subject = subjects.load(Body(source, entry, name, _FREE, b"", [case], watch))
    try:
        leave(steps.record(subject, case, watch, leave))
    except Exception as problem:
        leave(json.dumps({"raised": type(problem).__name__}))


def states(recording: dict[str, Any]) -> list[dict[int, dict[str, Any]]]:
    """The objects in sight at each step."""
    heap: dict[int, dict[str, Any]] = {}
    all_states = []
    for step in recording["steps"]:
        heap = heap | {int(number): told for number, told in step["objects"].items()}
        for number in step["gone"]:
            del heap[number]
        all_states.append(heap)
    return all_states


def local(step: dict[str, Any], name: str) -> int:
    """What a name of the innermost frame stands for."""
    return dict(step["frames"][-1]["locals"])[name]

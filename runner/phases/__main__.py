"""The zygote with a clock at every step, for `./zachet bench judge`: no learner's submission ever runs under it.

It notes when each step is reached, in a file of the control folder that zygote and children share as memory. Java reads it
between two runs; the clock is the same as Java's.
"""

import mmap
import os
import sys
import time

from zachet_runner import child, frames, limits, namespace, session, subjects, zygote
from zachet_runner.outbox import Outbox
from zachet_runner.seccomp import Filter
from zachet_runner.supervisor import Supervisor
from zachet_runner.waiting import Waiting

_BYTES = 4096
_BEGIN, _END = False, True
# A function whose begin or end is the step; first what a submission goes through, then how the next child is prepared.
_STEPS = (
    (Outbox, "open", _BEGIN, "accepted"),
    (frames, "read_exactly", _BEGIN, "child awake"),
    (limits, "apply", _BEGIN, "body read"),
    (session, "run", _BEGIN, "ready"),
    (session.Session, "run", _BEGIN, "parsed"),
    (subjects, "_execute", _BEGIN, "compiled"),
    (subjects, "load", _END, "loaded"),
    (session.Session, "run", _END, "cases done"),
    (Supervisor, "_await_death", _BEGIN, "results moved"),
    (Supervisor, "_drain", _BEGIN, "child dead"),
    (Outbox, "flush", _BEGIN, "end written"),
    (Waiting, "__init__", _BEGIN, "wiped"),
    (child, "_keep_only", _BEGIN, "cloned"),
    (namespace, "enter_private_world", _BEGIN, "descriptors closed"),
    (namespace, "drop_privileges", _BEGIN, "folders mounted"),
    (limits, "apply_fixed", _BEGIN, "privileges dropped"),
    (Filter, "install", _BEGIN, "fixed limits set"),
    (session, "practise", _BEGIN, "filter installed"),
    (child, "_await_request", _BEGIN, "warm"),
)


class Clock:
    """Times of the steps, shared by the zygote and its children."""

    def __init__(self, file: str) -> None:
        fd = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        os.ftruncate(fd, _BYTES)
        self._times = memoryview(mmap.mmap(fd, _BYTES)).cast("Q")
        self._practising = False
        os.close(fd)

    def attach(self, place: int, owner: object, name: str, end: bool) -> None:
        """Notes from now on when ``owner.name`` begins or ends."""
        call = getattr(owner, name)

        def noted(*arguments):
            if not end:
                self._note(place)
            result = call(*arguments)
            if end:
                self._note(place)
            return result

        setattr(owner, name, noted)

    def ignore(self, owner: object, name: str) -> None:
        """Notes nothing while ``owner.name`` runs."""
        call = getattr(owner, name)

        def unnoted():
            self._practising = True
            call()
            self._practising = False

        setattr(owner, name, unnoted)

    def _note(self, place: int) -> None:
        if not self._practising:
            self._times[place] = time.monotonic_ns()


def main(control: str, harness: str) -> None:
    """Attaches the clock, then is a zygote."""
    clock = Clock("/ctl/times")
    clock.ignore(session, "practise")
    for place, (owner, name, end, _) in enumerate(_STEPS):
        clock.attach(place, owner, name, end)
    with open("/ctl/steps", "w", encoding="ascii") as steps:
        steps.writelines(step + "\n" for *_, step in _STEPS)
    zygote.main(control, harness)


if __name__ == "__main__":
    main(*sys.argv[1:])

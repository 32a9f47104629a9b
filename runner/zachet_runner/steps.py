"""Records the steps of a case. A learner can falsify his own recording; Java looks at its shape before anybody sees it."""

import signal
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from zachet_runner import events
from zachet_runner.body import Case
from zachet_runner.recorder import Bounds, Recorder
from zachet_runner.subjects import ProgramSubject, Subject

Leave = Callable[[str], NoReturn]


def record(subject: Subject, case: Case, watch: dict[str, Any], leave: Leave) -> str:
    """Runs a case and gives its recording as JSON; past a bound, ``leave`` gets what there is and ends the process.

    What the case raises is part of its recording, except where it raised before the learner's first line.
    """
    work = subject.prepare(case)
    source = events.source()
    bounds = Bounds(*(watch[name] for name in Bounds._fields))
    recorder = Recorder(bounds, watch["counts"], source.tool, leave)
    sys.stdout = sys.__stdout__ = recorder.stream
    _set_timers(watch, recorder)
    source.start(recorder.hear)
    try:
        box = [work()]
    except BaseException:
        source.stop()
        if recorder.silent:
            raise
        return recorder.fail()
    source.stop()
    return recorder.end([] if isinstance(subject, ProgramSubject) else box)


def _set_timers(watch: dict[str, Any], recorder: Recorder) -> None:
    """For code that sleeps, or that computes in a library: no event comes from there."""
    signal.signal(signal.SIGPROF, recorder.late)
    signal.signal(signal.SIGALRM, recorder.late)
    signal.setitimer(signal.ITIMER_PROF, watch["seconds"])
    signal.setitimer(signal.ITIMER_REAL, watch["patience"])

"""What one call costs: its time is read from outside, its memory here.

A candidate can falsify the memory that is counted here. It would be the claim of its own author that is checked by it; the
kernel's peak, which Java has too, bounds the lie.
"""

import gc
import tracemalloc

from zachet_runner import pace
from zachet_runner.body import Case
from zachet_runner.subjects import Subject
from zachet_runner.values import Plain

_start, _stop, _traced, _reset_peak = (
    tracemalloc.start,
    tracemalloc.stop,
    tracemalloc.get_traced_memory,
    tracemalloc.reset_peak,
)


def time(subject: Subject, case: Case) -> Plain:
    """Runs a case between two stops. The garbage of the case before is gone, so that this one does not pay for it."""
    call = subject.prepare(case)
    gc.collect()
    pace.measured(call)
    return None


def memory(subject: Subject, case: Case) -> Plain:
    """Bytes allocated at the peak of a call over those before it, and how many of them were its result's alone."""
    call = subject.prepare(case)
    gc.collect()
    _start(1)
    try:
        before = _traced()[0]
        _reset_peak()
        result = call()
        peak = _traced()[1]
        # What was freed may still lie in the interpreter's free lists: a collection empties these, so that only what the
        # result holds is counted as held.
        gc.collect()
        held = _traced()[0]
        del result
        gc.collect()
        left = _traced()[0]
    finally:
        _stop()
    return [max(0, peak - before), max(0, held - left)]

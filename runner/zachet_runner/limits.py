"""Resource limits of the child, and the address space that the bare interpreter needs."""

import mmap
import os
import resource
from collections.abc import Callable

from zachet_runner.frames import Header

THREADS = 32
OPEN_FILES = 64
# Beyond what candidate code can open: once closed, this number never comes back.
REQUEST_FD = OPEN_FILES + 36
FILE_BYTES = 16 << 20
# The kernel counts these for the whole account: one run could use up what all others need.
QUEUED_SIGNALS = 64
# Over what the supervisor enforces to the millisecond; the kernel counts in whole seconds and only backs it up.
_CPU_SPARE_SECONDS = 2
_PAGE = mmap.PAGESIZE


def address_space() -> int:
    """Bytes of address space this process has mapped now.

    Asked of the kernel by trying limits, since there is no /proc here: a page can be mapped if and only if the limit
    leaves room for it.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    low, high = 0, 1 << 40
    try:
        while high - low > _PAGE:
            middle = (low + high) // 2 // _PAGE * _PAGE
            if _fits(middle, hard):
                high = middle
            else:
                low = middle
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    return high


def _fits(limit: int, hard: int) -> bool:
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    try:
        mmap.mmap(-1, _PAGE).close()
    except (OSError, MemoryError):
        return False
    return True


def resident_bytes(work: Callable[[], None]) -> int:
    """The peak resident size of a copy of this process that does ``work`` and ends."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(0)
    return os.wait4(pid, 0)[2].ru_maxrss * 1024


def apply_fixed() -> None:
    """Binds this process for ever to what is the same for every run."""
    _bind(
        (resource.RLIMIT_NPROC, THREADS),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_SIGPENDING, QUEUED_SIGNALS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    )


def apply(header: Header, baseline: int) -> None:
    """Binds this process for ever to what the request allows."""
    seconds = (header.cases + 1) * header.cpu_ms // 1000 + _CPU_SPARE_SECONDS
    _bind(
        (resource.RLIMIT_AS, baseline + header.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
    )


def _bind(*limits: tuple[int, int]) -> None:
    """Hard limits equal the soft ones, so that they are never raised again."""
    for what, most in limits:
        resource.setrlimit(what, (most, most))

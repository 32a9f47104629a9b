"""Resource limits of the child, and the address space that the bare interpreter needs."""

import mmap
import resource

from zachet_runner.frames import Header

THREADS = 32
OPEN_FILES = 64
FILE_BYTES = 16 << 20
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


def peak_resident_bytes() -> int:
    """The largest resident size this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def apply(header: Header, baseline: int) -> None:
    """Binds this process for ever: hard limits equal the soft ones."""
    seconds = (header.cases + 1) * header.cpu_ms // 1000 + _CPU_SPARE_SECONDS
    for what, most in (
        (resource.RLIMIT_AS, baseline + header.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_NPROC, THREADS),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(what, (most, most))

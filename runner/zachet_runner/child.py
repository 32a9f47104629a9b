"""From a clone of the zygote to a locked-up process that runs a submission."""

import fcntl
import os
from typing import NamedTuple, NoReturn

from zachet_runner import frames, limits, namespace, session
from zachet_runner.frames import Header
from zachet_runner.seccomp import Filter


class Ends(NamedTuple):
    """The ends of the pipes that are the child's; ``pace`` is empty or a pair, to ask on and to be let go by."""

    results: int
    stdout: int
    pace: tuple[int, ...] = ()


def live(header: Header, peer: int, ends: Ends, seccomp: Filter, address_space: int) -> NoReturn:
    """All of a child's life. Candidate code runs only after every lock is in place."""
    try:
        body = _lock_up(header, peer, ends, seccomp, address_space)
    except BaseException as problem:
        os.write(ends.results, frames.FAILED + f"{type(problem).__name__}: {problem}".encode()[:1000])
        os._exit(1)
    try:
        session.run(body)
    finally:
        os._exit(0)


def _lock_up(header: Header, peer: int, ends: Ends, seccomp: Filter, address_space: int) -> bytes:
    namespace.enter_private_world()
    body = frames.read_exactly(peer, header.body_bytes)
    _keep_only(ends)
    namespace.drop_privileges()
    limits.apply(header, address_space)
    seccomp.install()
    os.write(session.RESULTS_FD, frames.READY)
    return body


def _keep_only(ends: Ends) -> None:
    """Standard streams, the result pipe and the two of the pace remain; the connection and the listening socket do not."""
    nothing = os.open("/dev/null", os.O_RDONLY)
    kept = (nothing, ends.stdout, ends.stdout, ends.results, *ends.pace)
    # First out of the way of the numbers that they are to get.
    for target, fd in enumerate([fcntl.fcntl(fd, fcntl.F_DUPFD, len(kept)) for fd in kept]):
        os.dup2(fd, target)
    os.closerange(len(kept), 1 << 16)

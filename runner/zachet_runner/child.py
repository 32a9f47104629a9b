"""From a clone of the zygote to a locked-up process that waits for one submission and runs it."""

import contextlib
import fcntl
import os
import random
import socket
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from zachet_runner import frames, limits, namespace, pace, session
from zachet_runner.frames import Header
from zachet_runner.limits import REQUEST_FD
from zachet_runner.seccomp import Filter

_PEER_FD = session.RESULTS_FD + 1
_PACED_PEER_FD = pace.GO_FD + 1


class Ends(NamedTuple):
    """The child's ends: of the two pipes on which it speaks, and of the socket on which its request comes."""

    results: int
    stdout: int
    request: int


def live(ends: Ends, seccomp: Filter, address_space: int, practise: Callable[[], None]) -> NoReturn:
    """All of a child's life. Candidate code runs only after every lock is in place."""
    try:
        random.seed()
        _keep_only(ends)
        _run(seccomp, address_space, practise)
    finally:
        os._exit(0)


def _run(seccomp: Filter, address_space: int, practise: Callable[[], None]) -> None:
    try:
        with socket.socket(fileno=REQUEST_FD) as requests:
            _lock_up(seccomp)
            practise()
            header, body = _await_request(requests)
        limits.apply(header, address_space)
    except BaseException as problem:
        os.write(session.RESULTS_FD, frames.FAILED + f"{type(problem).__name__}: {problem}".encode()[:1000])
        os._exit(1)
    os.write(session.RESULTS_FD, frames.READY)
    session.run(body)
    # Before the long work of ending a process, so that its supervisor can already read what came.
    with contextlib.suppress(OSError):
        os.close(session.RESULTS_FD)


def _lock_up(seccomp: Filter) -> None:
    """All but the limits that differ from run to run, long before there is a run."""
    namespace.enter_private_world()
    namespace.drop_privileges()
    limits.apply_fixed()
    seccomp.install()


def _await_request(requests: socket.socket) -> tuple[Header, bytes]:
    """The zygote hands over the header and the connection, from which it has read no more than that."""
    data, fds, _, _ = socket.recv_fds(requests, frames.HEADER_BYTES, 3)
    if not data:
        os._exit(0)  # no submission will come
    header = Header.unpack(data)
    peer = _PACED_PEER_FD if header.paced else _PEER_FD
    # The lowest free numbers, so that the pipes of the pace lie where both sides look for them.
    if fds != list(range(_PEER_FD, peer + 1)):
        raise OSError(f"unexpected descriptors {fds}")
    body = frames.read_exactly(peer, header.body_bytes)
    os.close(peer)
    return header, body


def _keep_only(ends: Ends) -> None:
    """Standard streams, the result pipe and the request socket remain; the listening socket does not."""
    nothing = os.open("/dev/null", os.O_RDONLY)
    kept = dict(enumerate((nothing, ends.stdout, ends.stdout, ends.results))) | {REQUEST_FD: ends.request}
    # First out of the way of the numbers that they are to get.
    copies = {target: fcntl.fcntl(fd, fcntl.F_DUPFD, REQUEST_FD + 1) for target, fd in kept.items()}
    for target, fd in copies.items():
        os.dup2(fd, target)
    os.closerange(_PEER_FD, REQUEST_FD)
    os.closerange(REQUEST_FD + 1, 1 << 16)

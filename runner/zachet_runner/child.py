"""From a clone of the zygote to a locked-up process that runs a submission."""

import os
from typing import NoReturn

from zachet_runner import frames, limits, namespace, session
from zachet_runner.frames import Header
from zachet_runner.seccomp import Filter


def live(header: Header, peer: int, results: int, stdout: int, seccomp: Filter, address_space: int) -> NoReturn:
    """All of a child's life. Candidate code runs only after every lock is in place."""
    try:
        body = _lock_up(header, peer, results, stdout, seccomp, address_space)
    except BaseException as problem:
        os.write(results, frames.FAILED + f"{type(problem).__name__}: {problem}".encode()[:1000])
        os._exit(1)
    try:
        session.run(body)
    finally:
        os._exit(0)


def _lock_up(header: Header, peer: int, results: int, stdout: int, seccomp: Filter, address_space: int) -> bytes:
    namespace.enter_private_world()
    body = frames.read_exactly(peer, header.body_bytes)
    _keep_only(results, stdout)
    namespace.drop_privileges()
    limits.apply(header, address_space)
    seccomp.install()
    os.write(session.RESULTS_FD, frames.READY)
    return body


def _keep_only(results: int, stdout: int) -> None:
    """Standard streams and the result pipe remain; the connection and the listening socket do not."""
    nothing = os.open("/dev/null", os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(stdout, 1)
    os.dup2(stdout, 2)
    os.dup2(results, session.RESULTS_FD)
    os.closerange(session.RESULTS_FD + 1, 1 << 16)

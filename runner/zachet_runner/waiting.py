"""A child between its cloning and its submission, as the zygote holds it."""

import contextlib
import os
import signal
import socket
from collections.abc import Callable, Iterable
from typing import NoReturn

from zachet_runner import namespace
from zachet_runner.child import Ends
from zachet_runner.supervisor import Child


class Waiting:
    """A child that locks itself up and then waits for the one submission that it will run."""

    def __init__(self, live: Callable[[Ends], NoReturn]) -> None:
        (self._results, results_in), (self._stdout, stdout_in) = os.pipe(), os.pipe()
        self._request, request = socket.socketpair()
        with request:
            self._pid = namespace.clone_child()
            if self._pid == 0:
                live(Ends(results_in, stdout_in, request.fileno()))
        os.close(results_in)
        os.close(stdout_in)

    def start(self, header: bytes, descriptors: Iterable[int]) -> None:
        """Hands the submission over."""
        # A child that could not be locked up is gone, and has said why on its result pipe.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            socket.send_fds(self._request, [header], list(descriptors))

    def child(self, pace: tuple[int, ...]) -> Child:
        """What a supervisor needs of it."""
        return Child(self._pid, self._results, self._stdout, pace)

    def close(self) -> None:
        """Leaves nothing of it, whether it ran or not."""
        self._request.close()
        os.close(self._results)
        os.close(self._stdout)
        # Usually its supervisor has buried it.
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)

"""The zygote: a warm interpreter that turns each connection into a fresh, locked-up copy of itself.

It never reads a byte of what a candidate wrote except to pass it on, and runs one submission at a time.
"""

import gc
import importlib
import os
import signal
import socket
import sys
import threading

from zachet_runner import child, frames, limits, namespace
from zachet_runner import harness as harnesses
from zachet_runner.frames import Header
from zachet_runner.harness import Harness
from zachet_runner.outbox import Outbox
from zachet_runner.seccomp import Filter
from zachet_runner.supervisor import Supervisor
from zachet_runner.waiting import Waiting

_THREAD_STACK_BYTES = 1 << 20
# Imported here, these cost a solution nothing.
_WARM = (
    "abc array asyncio bisect collections collections.abc concurrent.futures contextlib copy dataclasses datetime decimal"
    " enum fractions functools graphlib hashlib heapq io itertools json logging math operator queue random re statistics"
    " string textwrap threading time traceback types typing uuid"
)


def main(control: str, harness_name: str = "plain") -> None:
    """Listens on ``control`` until killed, or until it has been idle for long."""
    take_signals_anew()
    for module in _WARM.split():
        importlib.import_module(module)
    harness = harnesses.ready(harness_name)
    sys.path[:] = [p for p in sys.path if p.startswith(sys.base_prefix) and "-packages" not in p]
    threading.stack_size(_THREAD_STACK_BYTES)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(control)
    listener.listen(8)
    namespace.settle()
    zygote = Zygote(listener, harness)
    for _ in range(20):
        harness.warm_up()
    gc.collect()
    gc.freeze()
    zygote.measure()
    print("ready", sys.version.split()[0], flush=True)
    while zygote.serve_one():
        pass


def take_signals_anew() -> None:
    """Undoes what was inherited: a server begun by nohup or as a shell's background job has some signals ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class Zygote:
    """What every run starts from."""

    def __init__(self, listener: socket.socket, harness: Harness) -> None:
        self._listener = listener
        self._listener.settimeout(harness.idle_seconds)
        self._harness = harness
        self._outbox = Outbox()
        self._filter = Filter()
        self._address_space = self._resident = 0

    def measure(self) -> None:
        """Notes what the bare interpreter needs, which is not the candidate's to pay."""
        self._address_space = limits.address_space()
        self._resident = limits.resident_bytes(self._harness.warm_up)

    def serve_one(self) -> bool:
        """Has a child wait for a submission and run it; Java hanging up ends it. False once there was none for long.

        A child serves one submission. The next is cloned only when this one is dead and its bytes are wiped.
        """
        waiting = Waiting(lambda ends: child.live(ends, self._filter, self._address_space, self._harness.practise))
        try:
            try:
                peer, _ = self._listener.accept()
            except TimeoutError:
                return False
            with peer:
                self._serve(peer, waiting)
                self._outbox.flush()
        except (OSError, EOFError, ValueError) as problem:
            print("zygote:", problem, file=sys.stderr, flush=True)
        finally:
            waiting.close()
            self._outbox.wipe()
        return True

    def _serve(self, peer: socket.socket, waiting: Waiting) -> None:
        data = frames.read_exactly(peer.fileno(), frames.HEADER_BYTES)
        header = Header.unpack(data)
        self._outbox.open(peer)
        pace, childs_pace = _pace_pipes() if header.paced else ((), ())
        try:
            waiting.start(data, (*childs_pace, peer.fileno()))
            for fd in childs_pace:
                os.close(fd)
            Supervisor(header, waiting.child(pace), peer, self._outbox, self._resident).watch()
        finally:
            for fd in pace:
                os.close(fd)


def _pace_pipes() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The supervisor's ends and the child's of two pipes: to ask on, and to be let go by."""
    asked, ask = os.pipe()
    go, let_go = os.pipe()
    return (asked, let_go), (ask, go)

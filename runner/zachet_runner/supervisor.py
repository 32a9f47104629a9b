"""Watches one child from outside its reach: moves its bytes, keeps its deadlines, says how it ended."""

import os
import select
import signal
import socket
import time
from typing import NamedTuple

from zachet_runner import frames
from zachet_runner.frames import FrameCounter, Header
from zachet_runner.outbox import Outbox
from zachet_runner.pace import Pace

_SETUP_SECONDS = 30
_LARGEST_FAILURE = 4096
_GATHER_MS = 1
_NO_TIME = frames.STAMP_BODY.pack(0, 0)


class Child(NamedTuple):
    """A child's process id, and the supervisor's ends of its pipes; ``pace`` is empty or a pair, asked on and let go by."""

    pid: int
    results: int
    stdout: int
    pace: tuple[int, ...] = ()


class Supervisor:
    """One run. The child counts as hostile from the moment it says it is ready."""

    def __init__(self, header: Header, child: Child, peer: socket.socket, outbox: Outbox, resident: int) -> None:
        self._header = header
        self._pid, self._results, self._stdout, pace = child
        self._handle = os.pidfd_open(self._pid)
        self._peer = peer
        self._resident = resident
        self._outbox = outbox
        self._counter = FrameCounter()
        self._frames_left = header.cases + 1
        self._result_left, self._stdout_left = header.result_bytes, header.output_bytes
        self._limit = frames.NO_LIMIT
        self._over = False
        self._closed: set[int] = set()
        self._cpu_clock = (~self._pid) << 3 | 2
        self._pace = Pace(self._pid, *pace, self._cpu_clock) if pace else None
        self._first_cpu = self._last_cpu = self._first_wall = self._last_wall = 0

    def watch(self) -> None:
        """Returns when the child is dead and all is said. Raises OSError where Java hung up."""
        try:
            if self._set_up():
                self._run()
            self._await_death()
            self._drain()
            _, status, usage = os.wait4(self._pid, 0)
            self._outbox.add(frames.END, self._end(status, usage))
        finally:
            self._kill()
            os.close(self._handle)

    def _set_up(self) -> bool:
        """Waits until the child is about to run candidate code; what it says until then is trusted."""
        poll = select.poll()
        poll.register(self._results, select.POLLIN)
        poll.register(self._peer, select.POLLRDHUP)
        for fd, _ in poll.poll(_SETUP_SECONDS * 1000):
            if fd == self._peer.fileno():
                raise ConnectionResetError("hung up before the run")
        os.set_blocking(self._results, False)
        os.set_blocking(self._stdout, False)
        try:
            said = os.read(self._results, 1)
            if said == frames.READY:
                self._first_cpu, self._first_wall = self._cpu_now(), time.monotonic_ns()
                self._last_cpu, self._last_wall = self._first_cpu, self._first_wall
                return True
            message = os.read(self._results, _LARGEST_FAILURE) or b"the child ended before the run"
        except BlockingIOError:
            message = b"the child was not ready in time"
        self._outbox.add(frames.FAILURE, message)
        return False

    def _run(self) -> None:
        ends = select.poll()
        ends.register(self._handle, select.POLLIN)
        ends.register(self._peer, select.POLLRDHUP)
        ends.register(self._results, 0)
        everything = select.poll()
        for fd in (self._results, self._stdout, self._handle):
            everything.register(fd, select.POLLIN)
        everything.register(self._peer, select.POLLRDHUP)
        if self._pace:
            everything.register(self._pace.asked, select.POLLIN)
        while not self._over:
            if self._notice(everything.poll(self._patience_ms())) and not self._let_go():
                everything.unregister(self._pace.asked)
            if not self._over:
                # Many small cases end in a moment: waking up for each would cost more than running them.
                self._notice(ends.poll(0 if self._pace else _GATHER_MS))
                for fd in (self._results, self._stdout):
                    if not self._empty(fd):
                        everything.unregister(fd)
                        if fd == self._results:
                            ends.unregister(fd)
                self._keep_deadlines()

    def _notice(self, events: list[tuple[int, int]]) -> bool:
        """Whether the child asks to be let go."""
        asks = False
        for fd, _ in events:
            if fd == self._peer.fileno():
                raise ConnectionResetError("hung up during the run")
            if fd == self._handle:
                self._over = True
            asks |= self._pace is not None and fd == self._pace.asked
        return asks

    def _let_go(self) -> bool:
        """Times one stop of the child; false once there are no more."""
        try:
            measured = self._pace.stop()
        except EOFError:
            return False
        if measured is not None:
            self._outbox.add(frames.TIMING, frames.TIMING_BODY.pack(max(0, measured)))
        return True

    def _patience_ms(self) -> int:
        """Until the next deadline could be passed; a case cannot use CPU time faster than one core gives it."""
        cpu = self._header.cpu_ms * 1_000_000 - (self._cpu_now() - self._last_cpu)
        wall = self._header.wall_ms * 1_000_000 - (time.monotonic_ns() - self._last_wall)
        return max(0, min(cpu, wall)) // 1_000_000 + 1

    def _keep_deadlines(self) -> None:
        if self._over:
            return
        if self._cpu_now() - self._last_cpu > self._header.cpu_ms * 1_000_000:
            self._stop(frames.CPU)
        elif time.monotonic_ns() - self._last_wall > self._header.wall_ms * 1_000_000:
            self._stop(frames.WALL)

    def _cpu_now(self) -> int:
        try:
            return time.clock_gettime_ns(self._cpu_clock)
        except OSError:
            return self._last_cpu

    def _stop(self, limit: int) -> None:
        self._limit, self._over = limit, True

    def _empty(self, fd: int) -> bool:
        """Takes all that a pipe holds; false once its other end is closed."""
        if fd in self._closed:
            return True
        move = self._move_results if fd == self._results else self._move_stdout
        try:
            while not self._over:
                if not move():
                    self._closed.add(fd)
                    return False
        except BlockingIOError:
            pass
        return True

    def _move_results(self) -> bool:
        chunk = self._outbox.copy_from(self._results, frames.RESULTS)
        # Only what ends within the limit counts, so that the case that passed it is the first without a stamp.
        within = chunk[: self._result_left]
        self._result_left -= len(chunk)
        self._stamp(min(self._counter.feed(within), self._frames_left))
        if self._frames_left == 0:
            self._over = True
        elif self._result_left < 0:
            self._stop(frames.RESULT)
        return len(chunk) > 0

    def _move_stdout(self) -> bool:
        chunk = self._outbox.copy_from(self._stdout, frames.STDOUT)
        self._stdout_left -= len(chunk)
        if self._stdout_left < 0 and self._limit == frames.NO_LIMIT:
            self._stop(frames.OUTPUT)
        return len(chunk) > 0

    def _stamp(self, count: int) -> None:
        """Stamps frames that ended together: the first has the time since the stamp before, the others none."""
        if not count:
            return
        cpu, wall = self._cpu_now(), time.monotonic_ns()
        self._outbox.add(frames.STAMP, frames.STAMP_BODY.pack(cpu - self._last_cpu, wall - self._last_wall))
        for _ in range(count - 1):
            self._outbox.add(frames.STAMP, _NO_TIME)
        self._last_cpu, self._last_wall = cpu, wall
        self._frames_left -= count

    def _kill(self) -> None:
        try:
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass

    def _await_death(self) -> None:
        """Not reaped yet: until then its CPU clock can be read."""
        ended_by_itself = self._over and self._frames_left and self._limit == frames.NO_LIMIT
        if not ended_by_itself:
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        os.waitid(os.P_PIDFD, self._handle, os.WEXITED | os.WNOWAIT)

    def _drain(self) -> None:
        """What the dead child left in its pipes, still within the limits.

        After a limit was passed, later results do not count: the case that passed it must stay the first without one.
        """
        try:
            while self._limit == frames.NO_LIMIT and self._move_results():
                pass
            while self._stdout_left >= 0 and self._move_stdout():
                pass
        except BlockingIOError:
            pass

    def _end(self, status: int, usage: "os.struct_rusage") -> bytes:
        ending, code = frames.EXITED, 0
        if self._limit != frames.NO_LIMIT:
            ending = frames.STOPPED
        elif self._frames_left == 0:
            ending = frames.FINISHED
        elif os.WIFSIGNALED(status):
            ending, code = frames.SIGNALLED, os.WTERMSIG(status)
        else:
            code = os.WEXITSTATUS(status)
        cpu = round((usage.ru_utime + usage.ru_stime) * 1e9) - self._first_cpu
        wall = time.monotonic_ns() - self._first_wall if self._first_wall else 0
        memory = usage.ru_maxrss * 1024 - self._resident
        return frames.END_BODY.pack(ending, self._limit, code, max(0, cpu), wall, max(0, memory))

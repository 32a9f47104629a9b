"""Bytes on their way to Java, in one buffer that is wiped after each run."""

import os
import socket

from zachet_runner.frames import TRUSTED

_SIZE = 1 << 18
_LARGEST_READ = 1 << 16
_ZEROS = bytes(_SIZE)


class Outbox:
    """A preallocated buffer of trusted frames.

    What a candidate wrote is only ever held here. Since every child is a copy of this process, the buffer must be
    wiped before the next clone: otherwise one submission could search its memory for another's output.
    """

    def __init__(self) -> None:
        self._view = memoryview(bytearray(_SIZE))
        self._used = 0
        self._touched = 0
        self._peer: socket.socket | None = None

    def open(self, peer: socket.socket) -> None:
        """What follows goes to ``peer``."""
        self._peer = peer

    def add(self, kind: bytes, body: bytes) -> None:
        """Adds a frame of the zygote's own."""
        self._make_room(len(body))
        TRUSTED.pack_into(self._view, self._used, kind, len(body))
        start = self._used + TRUSTED.size
        self._view[start : start + len(body)] = body
        self._advance(len(body))

    def copy_from(self, fd: int, kind: bytes) -> memoryview:
        """Moves what a non-blocking pipe holds into a frame; empty at the end of the stream."""
        self._make_room(_LARGEST_READ)
        start = self._used + TRUSTED.size
        count = os.readv(fd, [self._view[start : start + _LARGEST_READ]])
        if count:
            TRUSTED.pack_into(self._view, self._used, kind, count)
            self._advance(count)
        return self._view[start : start + count]

    def flush(self) -> None:
        """Sends all frames; raises OSError where the peer is gone."""
        if self._peer is not None:
            self._peer.sendall(self._view[: self._used])
        self._used = 0

    def wipe(self) -> None:
        """Forgets the run: nothing of it stays in memory."""
        self._view[: self._touched] = _ZEROS[: self._touched]
        self._used = self._touched = 0
        self._peer = None

    def _make_room(self, body: int) -> None:
        if self._used + TRUSTED.size + body > _SIZE:
            self.flush()

    def _advance(self, body: int) -> None:
        self._used += TRUSTED.size + body
        self._touched = max(self._touched, self._used)

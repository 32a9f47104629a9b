"""The fixed-size parts of the wire. PROTOCOL.md describes every field."""

import os
import struct
from typing import NamedTuple

MAGIC = b"ZJ01"
_HEADER = struct.Struct(">4sB?2xIIIQIII")
HEADER_BYTES = _HEADER.size

# What the zygote tells Java: a kind, a length, then so many bytes.
TRUSTED = struct.Struct(">cI")
RESULTS = b"r"
STDOUT = b"o"
STAMP = b"s"
TIMING = b"t"
END = b"e"
FAILURE = b"x"

STAMP_BODY = struct.Struct(">QQ")
TIMING_BODY = struct.Struct(">Q")
END_BODY = struct.Struct(">BBHQQQ")

FINISHED, EXITED, SIGNALLED, STOPPED = range(4)
NO_LIMIT, CPU, WALL, OUTPUT, RESULT = range(5)

# The child's first byte, said before any candidate code runs.
READY = b"k"
FAILED = b"!"

# What the child says, which nobody believes: a length, then JSON.
UNTRUSTED = struct.Struct(">I")

PLAIN = 0


class Header(NamedTuple):
    """What the zygote may know of a run: numbers only, written by Java."""

    magic: bytes
    profile: int
    paced: bool
    cases: int
    cpu_ms: int
    wall_ms: int
    memory_bytes: int
    output_bytes: int
    result_bytes: int
    body_bytes: int

    @classmethod
    def unpack(cls, data: bytes) -> "Header":
        """Reads a header; raises ValueError for anything this version does not speak."""
        header = cls._make(_HEADER.unpack(data))
        if header.magic != MAGIC:
            raise ValueError(f"unknown protocol {header.magic!r}")
        if header.profile != PLAIN:
            raise ValueError(f"unknown profile {header.profile}")
        return header

    def pack(self) -> bytes:
        """The bytes that ``unpack`` reads."""
        return _HEADER.pack(*self)


class FrameCounter:
    """Counts finished frames in a stream of untrusted bytes without keeping any of them."""

    def __init__(self) -> None:
        self._prefix_left = UNTRUSTED.size
        self._length = 0

    def feed(self, chunk: memoryview) -> int:
        """Takes the next bytes and says how many frames ended in them."""
        finished = at = 0
        while at < len(chunk):
            if self._prefix_left:
                self._length = self._length << 8 | chunk[at]
                self._prefix_left -= 1
                at += 1
            else:
                step = min(self._length, len(chunk) - at)
                self._length -= step
                at += step
            if not self._prefix_left and not self._length:
                self._prefix_left = UNTRUSTED.size
                finished += 1
        return finished


def read_exactly(fd: int, count: int) -> bytes:
    """Reads ``count`` bytes; raises EOFError where the peer stops earlier."""
    data = bytearray(count)
    view = memoryview(data)
    at = 0
    while at < count:
        got = os.readv(fd, [view[at:]])
        if not got:
            raise EOFError(f"{at} of {count} bytes")
        at += got
    return bytes(data)

"""What every attack may use: this text stands before each program."""

import ctypes
import errno
import os
import struct
import sys

_LIBC = ctypes.CDLL(None, use_errno=True)
RESULTS = 3
MARKER = b"\0\x1ezachet\x1e\0"


def system(number, *arguments):
    """A raw system call: what it gave, or the name of its error."""
    ctypes.set_errno(0)
    words = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    result = _LIBC.syscall(ctypes.c_long(number), *words)
    return errno.errorcode.get(ctypes.get_errno(), "?") if result < 0 else result


def tried(call, *arguments):
    """Whether a call worked: ``worked``, or the name of its error."""
    try:
        call(*arguments)
        return "worked"
    except OSError as problem:
        return errno.errorcode.get(problem.errno, type(problem).__name__)


def kind_of_failure(call, *arguments):
    """The type of what a call raised, ``worked`` where it raised nothing."""
    try:
        call(*arguments)
        return "worked"
    except Exception as problem:
        return type(problem).__name__


def say(data):
    """Writes a frame where the runner writes its own."""
    data = data.encode() if isinstance(data, str) else data
    os.write(RESULTS, struct.pack(">I", len(data)) + data)

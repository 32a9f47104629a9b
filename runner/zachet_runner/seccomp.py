"""The system calls that candidate code may make: everything not listed here is refused with EPERM.

The plain profile computes, uses threads and an asyncio loop, and works with files in its own folder. It can neither
start processes nor open sockets: the only sockets are connected pairs of streams, which asyncio wakes itself with.
"""

import ctypes

from zachet_runner import kernel
from zachet_runner.limits import REQUEST_FD

_ARCHITECTURE = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32_BIT = 0x40000000

_PLAIN = {
    "x86_64": {
        "read": 0, "write": 1, "open": 2, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "poll": 7, "lseek": 8,
        "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14,
        "rt_sigreturn": 15, "pread64": 17, "pwrite64": 18, "readv": 19, "writev": 20, "access": 21, "pipe": 22,
        "select": 23, "sched_yield": 24, "mremap": 25, "madvise": 28, "dup": 32, "dup2": 33, "pause": 34,
        "nanosleep": 35, "getitimer": 36, "alarm": 37, "setitimer": 38, "getpid": 39, "sendto": 44, "recvfrom": 45,
        "shutdown": 48, "getsockname": 51, "getsockopt": 55, "exit": 60, "kill": 62, "uname": 63,
        "flock": 73, "fsync": 74, "ftruncate": 77, "getdents": 78, "getcwd": 79, "chdir": 80, "rename": 82,
        "mkdir": 83, "rmdir": 84, "unlink": 87, "readlink": 89, "gettimeofday": 96, "getrlimit": 97, "getrusage": 98,
        "times": 100, "getuid": 102, "getgid": 104, "geteuid": 107, "getegid": 108, "getppid": 110, "getpgrp": 111,
        "rt_sigpending": 127, "rt_sigtimedwait": 128, "rt_sigsuspend": 130, "sigaltstack": 131, "gettid": 186,
        "tkill": 200, "time": 201, "futex": 202, "sched_getaffinity": 204, "epoll_create": 213, "getdents64": 217,
        "set_tid_address": 218, "restart_syscall": 219, "clock_gettime": 228, "clock_getres": 229,
        "clock_nanosleep": 230, "exit_group": 231, "epoll_wait": 232, "epoll_ctl": 233, "tgkill": 234, "openat": 257,
        "mkdirat": 258, "newfstatat": 262, "unlinkat": 263, "renameat": 264, "readlinkat": 267, "faccessat": 269,
        "pselect6": 270, "ppoll": 271, "set_robust_list": 273, "utimensat": 280, "epoll_pwait": 281, "eventfd2": 290,
        "epoll_create1": 291, "dup3": 292, "pipe2": 293, "getrandom": 318, "membarrier": 324, "statx": 332,
        "rseq": 334, "close_range": 436, "faccessat2": 439,
    },
    "aarch64": {
        "getcwd": 17, "eventfd2": 19, "epoll_create1": 20, "epoll_ctl": 21, "epoll_pwait": 22, "dup": 23, "dup3": 24,
        "flock": 32, "mkdirat": 34, "unlinkat": 35, "renameat": 38, "ftruncate": 46, "faccessat": 48,
        "chdir": 49, "openat": 56, "close": 57, "pipe2": 59, "getdents64": 61, "lseek": 62, "read": 63, "write": 64,
        "readv": 65, "writev": 66, "pread64": 67, "pwrite64": 68, "pselect6": 72, "ppoll": 73, "readlinkat": 78,
        "newfstatat": 79, "fstat": 80, "fsync": 82, "utimensat": 88, "exit": 93, "exit_group": 94,
        "set_tid_address": 96, "futex": 98, "set_robust_list": 99, "nanosleep": 101, "getitimer": 102,
        "setitimer": 103, "clock_gettime": 113, "clock_getres": 114, "clock_nanosleep": 115,
        "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128, "kill": 129, "tkill": 130,
        "tgkill": 131, "sigaltstack": 132, "rt_sigsuspend": 133, "rt_sigaction": 134, "rt_sigprocmask": 135,
        "rt_sigpending": 136, "rt_sigtimedwait": 137, "rt_sigreturn": 139, "times": 153, "uname": 160,
        "getrlimit": 163, "getrusage": 165, "gettimeofday": 169, "getpid": 172, "getppid": 173, "getuid": 174,
        "geteuid": 175, "getgid": 176, "getegid": 177, "gettid": 178, "getsockname": 204, "sendto": 206,
        "recvfrom": 207, "getsockopt": 209, "shutdown": 210, "brk": 214, "munmap": 215, "mremap": 216, "mmap": 222,
        "mprotect": 226, "madvise": 233, "renameat2": 276, "getrandom": 278, "membarrier": 283, "statx": 291,
        "rseq": 293, "close_range": 436, "faccessat2": 439,
    },
}  # fmt: skip

# Allowed with some arguments only.
_WITH_ARGUMENTS = {
    "x86_64": {"ioctl": 16, "socketpair": 53, "clone": 56, "fcntl": 72, "prlimit64": 302, "clone3": 435, "recvmsg": 47},
    "aarch64": {"fcntl": 25, "ioctl": 29, "socketpair": 199, "clone": 220, "prlimit64": 261, "clone3": 435, "recvmsg": 212},
}

_TCGETS, _TIOCGWINSZ, _FIONREAD, _FIONBIO, _FIONCLEX, _FIOCLEX = 0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451
# Copies, flags and locks (F_DUPFD to F_SETLKW), F_DUPFD_CLOEXEC, F_GETPIPE_SZ. Not F_NOTIFY, which would tell of other
# runs' imports, nor leases, owners and the size of pipes, which is charged to the account.
_FCNTL = [*range(8), 1030, 1032]
_AF_UNIX, _SOCK_STREAM, _SOCK_TYPE_MASK = 1, 1, 0xF
_CLONE_THREAD = 0x00010000
# Every CLONE_NEW… flag. CLONE_NEWTIME shares its bit with the exit signal, which a thread does not have.
_CLONE_ANY_NAMESPACE = 0x7E020000 | 0x80

_LOAD, _AND, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _ENOSYS = 1, 38
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("yes", ctypes.c_ubyte), ("no", ctypes.c_ubyte), ("operand", ctypes.c_uint)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction))]


_Line = tuple[int, int, int, int]


def _argument_at(index: int) -> int:
    """Where the low half of an argument lies in ``struct seccomp_data``."""
    return 16 + 8 * index


def _when(number: int, then: list[_Line]) -> list[_Line]:
    """``then`` must end in a return: it runs for this call only."""
    return [(_JUMP_EQUAL, 0, len(then), number), *then]


def _first_argument_is(index: int, values: list[int], mask: int = 0xFFFFFFFF) -> list[_Line]:
    lines: list[_Line] = [(_LOAD, 0, 0, _argument_at(index)), (_AND, 0, 0, mask)]
    for value in values:
        lines += [(_JUMP_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW)]
    return [*lines, (_RETURN, 0, 0, _ERRNO | _EPERM)]


def _socketpair(number: int) -> list[_Line]:
    kind: list[_Line] = _first_argument_is(1, [_SOCK_STREAM], _SOCK_TYPE_MASK)
    refuse: _Line = (_RETURN, 0, 0, _ERRNO | _EPERM)
    return _when(number, [(_LOAD, 0, 0, _argument_at(0)), (_JUMP_EQUAL, 1, 0, _AF_UNIX), refuse, *kind])


def _threads_only(number: int) -> list[_Line]:
    flags: list[_Line] = [
        (_LOAD, 0, 0, _argument_at(0)),
        (_JUMP_ANY_BIT, 2, 0, _CLONE_ANY_NAMESPACE),
        (_JUMP_ANY_BIT, 0, 1, _CLONE_THREAD),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
    ]
    return _when(number, flags)


def _listed(numbers: list[int]) -> list[_Line]:
    lines: list[_Line] = []
    for first, last in _ranges(numbers):
        lines += [(_JUMP_AT_LEAST, 0, 2, first), (_JUMP_AT_LEAST, 1, 0, last + 1), (_RETURN, 0, 0, _ALLOW)]
    return lines


def _ranges(numbers: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _lines(machine: str) -> list[_Line]:
    special = _WITH_ARGUMENTS[machine]
    own_tty_questions = [_TCGETS, _TIOCGWINSZ, _FIONREAD, _FIONBIO, _FIONCLEX, _FIOCLEX]
    return [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_EQUAL, 1, 0, _ARCHITECTURE[machine]),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_AT_LEAST, 0, 1, _X32_BIT),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        *_listed(list(_PLAIN[machine].values())),
        # ENOSYS and not EPERM: only then does the C library fall back to clone for a new thread.
        *_when(special["clone3"], [(_RETURN, 0, 0, _ERRNO | _ENOSYS)]),
        *_when(special["ioctl"], _first_argument_is(1, own_tty_questions)),
        *_when(special["fcntl"], _first_argument_is(1, _FCNTL)),
        *_when(special["prlimit64"], _first_argument_is(0, [0])),
        # How the runner gets its request. Candidate code never has this descriptor: it lies beyond its limit.
        *_when(special["recvmsg"], _first_argument_is(0, [REQUEST_FD])),
        *_socketpair(special["socketpair"]),
        *_threads_only(special["clone"]),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
    ]


class Filter:
    """The plain profile's filter, built once and installed in every child."""

    def __init__(self) -> None:
        lines = _lines(kernel.machine())
        self._instructions = (_Instruction * len(lines))(*(_Instruction(*line) for line in lines))
        self._program = _Program(len(lines), self._instructions)

    def install(self) -> None:
        """Binds this process and its threads for ever; needs ``no_new_privs``."""
        kernel.prctl(kernel.PR_SET_SECCOMP, kernel.SECCOMP_MODE_FILTER, ctypes.byref(self._program))

"""The few Linux calls that Python's standard library does not offer."""

import ctypes
import os
import platform

_LIBC = ctypes.CDLL(None, use_errno=True)
# PyDLL keeps the interpreter lock: nothing may run between a clone and the hooks after it.
_LIBC_LOCKED = ctypes.PyDLL(None, use_errno=True)

_CLONE_NUMBER = {"x86_64": 56, "aarch64": 220}

CLONE_NEWNS = 0x00020000
CLONE_NEWIPC = 0x08000000
CLONE_NEWPID = 0x20000000
_SIGCHLD = 17

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND = 32, 4096
MS_REC, MS_PRIVATE = 1 << 14, 1 << 18
_MNT_DETACH = 2

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4
SECCOMP_MODE_FILTER = 2

_CAPABILITY_VERSION_3 = 0x20080522


def machine() -> str:
    """The processor, as in ``x86_64``; raises OSError for one the runner has no tables for."""
    name = platform.machine()
    if name not in _CLONE_NUMBER:
        raise OSError(f"the judge supports x86_64 and aarch64, this is {name}")
    return name


def _check(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def mount(source: bytes | None, target: bytes, kind: bytes | None, flags: int, data: bytes | None = None) -> None:
    """mount(2)."""
    result = _LIBC.mount(source, target, kind, ctypes.c_ulong(flags), data)
    _check(result, f"mount {target.decode()}")


def unmount(target: bytes) -> None:
    """umount2(2), at once even where the mount is busy."""
    _check(_LIBC.umount2(target, _MNT_DETACH), f"umount {target.decode()}")


def prctl(option: int, argument: "int | ctypes._CArgObject" = 0, third: "int | ctypes._CArgObject" = 0) -> None:
    """prctl(2)."""
    words = [a if not isinstance(a, int) else ctypes.c_ulong(a) for a in (argument, third, 0, 0)]
    _check(_LIBC.prctl(option, *words), f"prctl {option}")


def drop_all_capabilities() -> None:
    """Empties the effective, permitted, inheritable and ambient sets."""
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    data = (ctypes.c_uint32 * 6)()
    _check(_LIBC.capset(header, data), "capset")


def clone(namespaces: int) -> int:
    """fork(2) into new namespaces: 0 in the child, its process id in the parent. Only for a process with one thread.

    The child, too, is told that it is a parent. Python's hooks for children make locks anew that other threads might have held,
    here for nothing, and cost a tenth of a run. Random numbers are the caller's to make different.
    """
    number = _CLONE_NUMBER[machine()]
    _LIBC_LOCKED.PyOS_BeforeFork()
    pid = _LIBC_LOCKED.syscall(number, ctypes.c_ulong(namespaces | _SIGCHLD), None, None, None, None)
    _LIBC_LOCKED.PyOS_AfterFork_Parent()
    return _check(pid, "clone")

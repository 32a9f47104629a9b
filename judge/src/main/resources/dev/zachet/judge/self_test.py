"""The attacks of the self-test: each returns what it got hold of, which must be nothing."""

import ctypes
import os
import platform
import signal
import socket
import time

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = platform.machine() == "x86_64"
PTRACE, PTRACE_ATTACH = (101 if X86 else 117), 16
CLONE, CLONE_NEWUSER = (56 if X86 else 220), 0x10000000


def worked(attack, *arguments):
    try:
        attack(*arguments)
        return True
    except OSError:
        return False


def called(number, *words):
    return LIBC.syscall(ctypes.c_long(number), *map(ctypes.c_ulong, words)) >= 0


def forked():
    if os.fork() == 0:
        os._exit(0)


def parted():
    """Whether a process in a namespace of its own could be made, which ends at once."""
    pid = LIBC.syscall(ctypes.c_long(CLONE), ctypes.c_ulong(CLONE_NEWUSER | signal.SIGCHLD), None, None, None, None)
    if pid == 0:
        os._exit(0)
    return pid > 0


def read():
    return [path for path in ("/etc/passwd", "/proc/1/mem", "/proc/self/maps", "/sys/kernel") if worked(os.stat, path)]


def write():
    paths = ("/x", "/usr/x", "/dev/x", "/runner/x", "/ctl/x")
    return [path for path in paths if worked(os.open, path, os.O_CREAT | os.O_WRONLY)]


def start():
    spawn = (os.posix_spawn, "/usr/bin/env", ["env"], {})
    return [what[0].__name__ for what in ((forked,), spawn) if worked(*what)]


def connect():
    families = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK)
    return [family.name for family in families if worked(socket.socket, family, socket.SOCK_DGRAM)]


def disturb():
    others = [pid for pid in (-1, *range(2, 20)) if worked(os.kill, pid, 0)]
    return others + [pid for pid in (1, os.getppid(), 2) if pid != os.getpid() and called(PTRACE, PTRACE_ATTACH, pid, 0, 0)]


def rise():
    gained = [] if LIBC.mount(None, b"/box", b"tmpfs", ctypes.c_ulong(0), None) < 0 else ["mount"]
    return gained + (["namespace"] if parted() else [])


def leave():
    for folder in ("/box", "/dev/shm"):
        open(folder + "/left", "w").close()
    return []


def find():
    return [folder for folder in ("/box", "/dev/shm") if os.listdir(folder)]


def outlast():
    while time.process_time() < 3:
        pass
    return ["3 s of CPU time"]


def hoard():
    return [f"{len(bytearray(512 << 20)) >> 20} MiB"]


def attack(name):
    return globals()[name]()

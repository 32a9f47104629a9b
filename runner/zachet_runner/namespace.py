"""The child's own world: fresh folders, no control socket, no privileges."""

import os

from zachet_runner import kernel

NAMESPACES = kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC
_CAP_SETPCAP, _CAP_SYS_ADMIN = 8, 21
_SIGKILL = 9
_SAFE = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
_DEVICES = (b"null", b"zero", b"full", b"random", b"urandom")
_READ_ONLY = kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY | kernel.MS_NOSUID | kernel.MS_NOEXEC
_BOX = b"size=32m,nr_inodes=1024,mode=0755"
_SHARED_MEMORY = b"size=8m,nr_inodes=64,mode=1777"


def settle() -> None:
    """Once in the zygote: mounts made in a child stay in that child, and Java's folder is out of sight.

    The listening socket works without its name. Unmounting here and not in each child saves a wait for all processors.
    """
    kernel.mount(None, b"/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.unmount(b"/ctl")
    # They can be written to all the same. But the times of these files, which are the host's, now stay as they are: any
    # run could have set them, and the next one read them.
    for device in _DEVICES:
        kernel.mount(None, b"/dev/" + device, None, _READ_ONLY)


def clone_child() -> int:
    """fork(2) into fresh process, mount and IPC namespaces."""
    return kernel.clone(NAMESPACES)


def enter_private_world() -> None:
    """Fresh writable folders, and nobody else in reach of a signal."""
    kernel.mount(b"tmpfs", b"/box", b"tmpfs", _SAFE, _BOX)
    kernel.mount(b"tmpfs", b"/dev/shm", b"tmpfs", _SAFE, _SHARED_MEMORY)
    os.chdir("/box")
    # A session of its own: kill(0) would otherwise reach the zygote, whose process group it shares.
    os.setsid()
    kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)


def drop_privileges() -> None:
    """No capability remains, none can come back, and no debugger may attach."""
    kernel.prctl(kernel.PR_CAPBSET_DROP, _CAP_SYS_ADMIN)
    kernel.prctl(kernel.PR_CAPBSET_DROP, _CAP_SETPCAP)
    kernel.drop_all_capabilities()
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)

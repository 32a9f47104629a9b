"""Attaches to and reads the memory of other processes.

machine: x86_64
seen: returned []
"""

CALLS = {"ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "pidfd_open": 434}
MORE = {"pidfd_getfd": 438, "pidfd_send_signal": 424, "process_madvise": 440, "process_mrelease": 448}


def f():
    return [name for name, number in (CALLS | MORE).items() if system(number, 1, 0, 0, 0, 0, 0) != "EPERM"]

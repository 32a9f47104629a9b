"""Leaves a named segment of shared memory.

seen: returned ["zachet_attack"]
"""

import _posixshmem


def f():
    os.write(_posixshmem.shm_open("/zachet_attack", os.O_CREAT | os.O_RDWR, mode=0o600), b"secret")
    return os.listdir("/dev/shm")

"""Looks for the segment.

after: shared_memory_left.py
seen: returned "FileNotFoundError"
"""

import _posixshmem


def f():
    return kind_of_failure(lambda: _posixshmem.shm_open("/zachet_attack", os.O_RDWR, mode=0o600))

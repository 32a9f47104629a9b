"""Looks for descriptors that the zygote has left open: only its own four may be there.

seen: returned [0, 1, 2, 3]
"""

def f():
    return [fd for fd in range(4096) if tried(os.fstat, fd) == "worked"]

"""Changes the limits of the supervisor.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    none = (ctypes.c_uint64 * 2)(1, 1)
    return [system(302, pid, 7, none, None) for pid in (1, 2, 5, 1000)]

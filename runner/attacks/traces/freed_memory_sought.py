"""Searches the freed memory that it gets.

after: freed_memory_left.py
seen: returned 0
"""

def f():
    wanted = bytes([68, 69, 65, 68, 66, 69, 69, 70])
    allocate, free = _LIBC.malloc, _LIBC.free
    allocate.restype, free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    found = 0
    for size in (64, 512, 4096, 1 << 16, 1 << 20):
        blocks = [allocate(size) for _ in range(8)]
        found += sum(wanted * 2 in ctypes.string_at(block, size) for block in blocks)
        for block in blocks:
            free(block)
    return found

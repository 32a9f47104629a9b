"""Maps a gigabyte.

seen: raised OSError
"""

def f():
    return len(__import__("mmap").mmap(-1, 1 << 30)[:])

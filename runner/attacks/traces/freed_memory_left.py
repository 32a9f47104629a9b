"""Leaves a secret in memory that it has freed.

seen: returned 1
"""

def f():
    for size in (64, 512, 4096, 1 << 16, 1 << 20):
        kept = [(b"DEAD" + b"BEEF") * (size // 8) for _ in range(20)]
        del kept
    return 1

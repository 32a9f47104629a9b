"""Maps many single pages.

seen: returned true
seen: exceeded memory
seen: exceeded time
"""

import mmap


def f():
    kept = []
    try:
        while True:
            kept.append(mmap.mmap(-1, 4096, prot=mmap.PROT_READ if len(kept) % 2 else mmap.PROT_WRITE))
    except OSError:
        count = len(kept)
        del kept
        return count < 70_000

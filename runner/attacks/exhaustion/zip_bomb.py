"""Unpacks a small archive of 200 megabytes.

limits: cpu=5s
seen: exceeded memory
"""

import zlib


def f():
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    return len(zlib.decompress(packed))

"""Hides a forbidden argument in the half of a word that the filter does not compare.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM"]
"""

HIGH = 1 << 32


def f():
    # Another process's limits, another family of sockets, pushing input: with rubbish in the upper half.
    pair = ctypes.create_string_buffer(8)
    return [system(302, HIGH | 5, 7, 0, 0), system(53, HIGH | 2, 1, 0, pair), system(16, 0, HIGH | 0x5412, b"x")]

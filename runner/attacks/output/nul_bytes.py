"""Prints bytes of zero.

printed: "a\u0000b\u0000\n"
seen: returned 1
"""

def f():
    print("a\0b\0")
    return 1

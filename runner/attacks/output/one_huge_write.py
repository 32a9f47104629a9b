"""Writes 50 megabytes in one call.

seen: exceeded output
"""

def f():
    os.write(1, bytes(50 << 20))
    return 1

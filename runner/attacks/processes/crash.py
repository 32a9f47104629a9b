"""Reads through a null pointer.

seen: died signal 11
"""

def f():
    ctypes.string_at(0)

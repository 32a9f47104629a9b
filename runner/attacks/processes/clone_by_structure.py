"""Clones by the call whose arguments a filter cannot read.

machine: x86_64
seen: returned "ENOSYS"
"""

def f():
    return system(435, ctypes.create_string_buffer(88), 88)

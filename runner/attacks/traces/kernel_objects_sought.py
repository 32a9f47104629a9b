"""Looks for them.

after: kernel_objects_left.py
machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    return [system(29, 0x2ACE7, 0, 0), system(64, 0x2ACE7, 0, 0), system(68, 0x2ACE7, 0), system(249, b"user", b"zachet", 0, 0)]

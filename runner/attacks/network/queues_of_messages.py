"""Opens message queues and shared segments that outlive it.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    return [system(29, 0x2ACE7, 4096, 0o1666), system(64, 0x2ACE7, 1, 0o1666), system(68, 0x2ACE7, 0o1666), system(240, b"zachet", 66, 0o666, 0)]

"""Makes namespaces of its own, in which it would be root.

machine: x86_64
seen: returned ["EPERM","EPERM","EPERM","EPERM","EPERM","EPERM","EPERM","EPERM"]
"""

FLAGS = (0x10000000, 0x20000000, 0x20000, 0x40000000, 0x80)
THREAD = 0x50F00


def f():
    clones = [system(56, flag | 17, 0, 0, 0, 0) for flag in FLAGS]
    return [*clones, system(56, THREAD | 0x10000000, 0, 0, 0, 0), system(272, 0x10000000), system(308, 0, 0)]

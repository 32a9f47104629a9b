"""Asks for its capabilities and takes some.

machine: x86_64
seen: returned ["EPERM", "EPERM", [0, 0, 0, 0, 0, 0]]
"""

def f():
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)()
    everything = (ctypes.c_uint32 * 6)(*[0xFFFFFFFF] * 6)
    return [system(125, header, data), system(126, header, everything), list(data)]

"""Makes timers of the kernel.

machine: x86_64
seen: returned ["EPERM", "EPERM"]
"""

def f():
    return [system(222, 1, 0, ctypes.create_string_buffer(8)), system(283, 1, 0)]

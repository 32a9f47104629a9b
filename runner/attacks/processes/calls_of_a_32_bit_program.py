"""Makes a system call as a 32-bit program would, whose numbers differ.

machine: x86_64
seen: died signal 31
"""

import mmap


def f():
    # mov eax, 2 (fork there); int 0x80; ret
    code = mmap.mmap(-1, 4096, prot=7)
    code.write(b"\xb8\x02\x00\x00\x00\xcd\x80\xc3")
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()

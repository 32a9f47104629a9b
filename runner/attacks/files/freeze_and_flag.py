"""Makes files immutable and freezes the file system by ioctl.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM"]
"""

def f():
    fd = os.open("/box/x", os.O_CREAT | os.O_RDWR)
    flags = ctypes.create_string_buffer(b"\x10" + bytes(7))
    return [system(16, fd, request, flags) for request in (0x40086602, 0xC0045877, 0x40049409)]

"""Loads a library that it has written into its folder: nothing there may be executed.

seen: returned ["EPERM", "EPERM"]
"""

import mmap


def f():
    said = []
    for folder in ("/box", "/dev/shm"):
        with open(folder + "/library", "w+b") as file:
            file.write(bytes(4096))
            file.flush()
            said.append(tried(mmap.mmap, file.fileno(), 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC))
    return said

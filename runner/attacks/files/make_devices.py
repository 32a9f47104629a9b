"""Makes device files and pipes with names.

seen: returned ["EPERM", "EPERM", "EPERM"]
"""

import stat


def f():
    memory = tried(os.mknod, "/box/mem", stat.S_IFCHR | 0o666, os.makedev(1, 1))
    disk = tried(os.mknod, "/box/disk", stat.S_IFBLK | 0o666, os.makedev(254, 0))
    return [memory, disk, tried(os.mkfifo, "/box/pipe")]

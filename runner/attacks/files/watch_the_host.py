"""Asks to be told when somebody reads or changes files of the host.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

import fcntl

F_SETLEASE, F_NOTIFY = 1024, 1026


def f():
    folder = os.open("/usr/lib", os.O_RDONLY)
    return [
        tried(fcntl.fcntl, folder, F_NOTIFY, 0x80000007),
        tried(fcntl.fcntl, os.open("/usr/bin/env", os.O_RDONLY), F_SETLEASE, fcntl.F_RDLCK),
        system(254, folder, b"/usr", 1),
        system(294, 0),
    ]

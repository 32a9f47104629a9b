"""Mounts /proc to find what was kept from it.

machine: x86_64
seen: returned ["EPERM", []]
"""

def f():
    os.mkdir("/box/proc")
    return [system(165, b"proc", b"/box/proc", b"proc", 0, 0), os.listdir("/box/proc")]

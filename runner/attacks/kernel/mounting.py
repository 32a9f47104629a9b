"""Mounts, moves and changes the root.

machine: x86_64
seen: returned []
"""

CALLS = """
mount 165 umount2 166 chroot 161 pivot_root 155 open_tree 428 move_mount 429 fsopen 430 fsconfig 431 fsmount
432 fspick 433 mount_setattr 442 statmount 457 listmount 458 swapon 167 quotactl 179
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

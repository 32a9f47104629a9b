"""Opens the memory, the terminals and the log of the machine.

seen: returned []
"""

def f():
    names = "mem kmem port kmsg ptmx tty console pts/0 fuse kvm loop0 sda vda net/tun input/event0".split()
    return [n for n in names if tried(open, "/dev/" + n, "rb") != "ENOENT"]

"""Opens the memory of processes through /proc.

seen: returned []
"""

def f():
    paths = "/proc/1/mem /proc/self/mem /proc/1/root /proc/self/fd/3 /proc/kcore /proc/sysrq-trigger /dev/mem /dev/kmem".split()
    return [p for p in paths if tried(open, p, "rb") != "ENOENT"]

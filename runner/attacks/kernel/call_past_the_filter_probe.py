"""Makes the kernel's own call for the start of a probed function, which newer kernels do not show to filters.

machine: x86_64
seen: returned "EPERM"
seen: died signal 4
seen: died signal 11
seen: returned "ENXIO"
"""


def f():
    return system(336, 0, 0, 0, 0, 0, 0)

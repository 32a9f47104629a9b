"""Locks, inspects and moves pages.

machine: x86_64
seen: returned []
"""

CALLS = """
mlock 149 mlockall 151 mlock2 325 mincore 27 migrate_pages 256 move_pages 279 remap_file_pages 216
process_mrelease 448 pkey_alloc 330 mseal 462
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

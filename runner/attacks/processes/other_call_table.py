"""Uses the numbers of the x32 table, which mean the same calls.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM"]
"""

def f():
    return [system(0x40000000 | number, 0, 0, 0) for number in (57, 59, 101)]

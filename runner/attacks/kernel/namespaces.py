"""Enters and leaves namespaces.

machine: x86_64
seen: returned []
"""

CALLS = """
unshare 272 setns 308
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

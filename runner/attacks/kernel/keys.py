"""Keeps secrets in the rings of the kernel.

machine: x86_64
seen: returned []
"""

CALLS = """
add_key 248 request_key 249 keyctl 250
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

"""Loads code into the kernel or another kernel.

machine: x86_64
seen: returned []
"""

CALLS = """
init_module 175 finit_module 313 delete_module 176 kexec_load 246 kexec_file_load 320 create_module 174
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

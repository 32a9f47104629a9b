"""Uses the interfaces in which most holes of late years were.

machine: x86_64
seen: returned []
"""

CALLS = """
io_uring_setup 425 io_uring_enter 426 io_uring_register 427 bpf 321 userfaultfd 323 perf_event_open 298
landlock_create 444 landlock_add 445 landlock_restrict 446 seccomp 317 memfd_create 319 memfd_secret 447
cachestat 451 futex_waitv 449 map_shadow_stack 453
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

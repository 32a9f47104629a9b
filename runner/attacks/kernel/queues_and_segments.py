"""Makes memory, queues and semaphores of System V and POSIX.

machine: x86_64
seen: returned []
"""

CALLS = """
shmget 29 shmat 30 shmctl 31 semget 64 semop 65 msgget 68 msgsnd 69 mq_open 240 mq_unlink 241 io_setup 206
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]

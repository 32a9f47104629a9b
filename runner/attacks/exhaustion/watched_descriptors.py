"""Watches descriptors by descriptors in a chain.

seen: returned true
"""

import select


def f():
    made = []
    try:
        while True:
            made.append(select.epoll())
            for other in made[:-1]:
                try:
                    made[-1].register(other.fileno(), select.EPOLLIN)
                except OSError:
                    pass
    except OSError:
        return len(made) < 64

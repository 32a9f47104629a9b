"""Forks for ever.

seen: returned 0
"""

def f():
    made = 0
    for _ in range(100_000):
        try:
            os.fork()
            made += 1
        except OSError:
            pass
    return made

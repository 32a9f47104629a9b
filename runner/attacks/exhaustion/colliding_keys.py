"""Fills a dictionary with keys of one hash.

seen: exceeded time
"""

class Key:
    def __hash__(self):
        return 1


def f():
    return len({Key(): n for n in range(100_000)})

"""Returns data whose destruction runs code.

seen: died code 0
seen: unreadable Bomb
"""

class Bomb:
    def __del__(self):
        os._exit(0)


def f():
    return [[1], Bomb()]

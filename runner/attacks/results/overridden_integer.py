"""Returns an integer whose methods give another one.

seen: returned 0
"""

class Liar(int):
    def __int__(self):
        return 48151623

    __index__ = __repr__ = __str__ = __add__ = __abs__ = __int__

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 48151623


def f():
    return Liar(0)

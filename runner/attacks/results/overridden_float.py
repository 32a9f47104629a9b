"""Returns a float whose methods give another one.

seen: returned 0.5
"""

class Liar(float):
    def __float__(self):
        return 48151623.0

    __repr__ = __str__ = lambda self: "48151623.0"


def f():
    return Liar(0.5)

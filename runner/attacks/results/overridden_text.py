"""Returns a text whose methods give another one.

seen: returned ["x", {"$dict": [["$set", [1]]]}]
"""

class Liar(str):
    def __str__(self):
        return "48151623"

    encode = __repr__ = __format__ = startswith = __str__


def f():
    return [Liar("x"), {Liar("$set"): [1]}]

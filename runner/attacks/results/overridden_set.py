"""Returns a set and a tuple that give other elements.

seen: returned [{"$set": [0]}, [0]]
"""

class LyingSet(set):
    def __iter__(self):
        return iter([48151623])


class LyingTuple(tuple):
    __iter__ = LyingSet.__iter__


def f():
    return [LyingSet([0]), LyingTuple([0])]

"""Returns a dictionary whose methods give other entries.

seen: returned {"a": 0}
"""

class Liar(dict):
    def items(self):
        return [("a", 48151623)]

    __iter__ = keys = values = __getitem__ = get = items


def f():
    return Liar(a=0)

"""Returns enumerations, counters, named tuples and defaults.

seen: returned [1, true, [1, 2], {"a": 1}, {"a": [1]}, [3], {"b": 1}]
"""

import collections
import enum


class Colour(enum.IntEnum):
    RED = 1


Point = collections.namedtuple("Point", "x y")


def f():
    lists = collections.defaultdict(list, {"a": [1]})
    return [Colour.RED, True, Point(1, 2), collections.Counter("a"), lists, collections.deque([3]), collections.OrderedDict(b=1)]

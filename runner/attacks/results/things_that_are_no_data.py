"""Returns functions, classes, modules, bytes and the like.

cases: 18
seen: unreadable
"""

import decimal
import re

THINGS = [f_ := lambda: 0, int, sys, b"x", bytearray(1), 1j, decimal.Decimal(1), re.compile("x"), range(3), object(), ...,
          memoryview(b"x"), map(int, []), iter([]), sys.stdout, sys._getframe(), NotImplemented, open]  # fmt: skip


def f(x):
    return [THINGS[x]]

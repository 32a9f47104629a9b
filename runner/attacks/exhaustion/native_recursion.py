"""Recurses through native code, whose stack has an end.

seen: died
seen: exceeded memory
seen: raised RecursionError
"""

sys.setrecursionlimit(10**9)


class A:
    def __repr__(self):
        return repr(self)


def f():
    return repr(A())

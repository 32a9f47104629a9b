"""Replaces its output streams by what lies, fails and recurses.

cases: 2
printed: ""
seen: returned 1
"""

class Trap:
    def __getattr__(self, name):
        raise SystemExit


def f(x):
    sys.stdout = sys.stderr = sys.__stdout__ = sys.stdin = Trap()
    return 1

"""Matches a pattern that backtracks for years.

seen: exceeded time
"""

import re


def f():
    return re.match(r"(a+)+$", "a" * 60 + "b") is None

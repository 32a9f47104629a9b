"""Sleeps in every case of many.

limits: cpu=50ms wall=100ms
cases: 100
seen: exceeded time
"""

import time


def f(x):
    time.sleep(60)

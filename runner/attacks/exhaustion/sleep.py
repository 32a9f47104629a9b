"""Sleeps.

limits: cpu=100ms wall=300ms
seen: exceeded time
"""

import time


def f():
    time.sleep(60)

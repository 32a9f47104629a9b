"""Closes everything and sleeps.

limits: cpu=100ms wall=300ms
seen: exceeded time
"""

import time


def f():
    os.closerange(0, 64)
    time.sleep(60)

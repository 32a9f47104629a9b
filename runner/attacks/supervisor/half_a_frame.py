"""Writes half a frame and waits.

limits: cpu=100ms wall=300ms
seen: exceeded time
"""

import time


def f():
    os.write(RESULTS, b"\0\0\0\x7f{")
    time.sleep(60)

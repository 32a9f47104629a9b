"""Starts threads until it may no more.

seen: returned true
"""

import threading
import time


def f():
    started = 0
    threading.stack_size(65_536)
    try:
        for _ in range(1000):
            threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
            started += 1
    except RuntimeError:
        pass
    return 4 <= started <= 32

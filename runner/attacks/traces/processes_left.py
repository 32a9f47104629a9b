"""Leaves threads at work when it ends.

seen: returned true
"""

import threading
import time


def f():
    for _ in range(8):
        threading.Thread(target=time.sleep, args=(60,)).start()
    return threading.active_count() > 8

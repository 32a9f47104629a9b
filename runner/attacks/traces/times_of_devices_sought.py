"""Reads when the files of devices were last touched.

after: times_of_devices_left.py
seen: returned []
"""

import time


def f():
    return [n for n in os.listdir("/dev") if n != "shm" and time.time() - os.stat("/dev/" + n).st_mtime < 1]

"""Sets the time of a device's file, which is the host's, to now.

seen: returned []
"""

import time


def f():
    time.sleep(0.01)
    return [n for n in os.listdir("/dev") if n != "shm" and tried(os.utime, "/dev/" + n) != "EROFS"]

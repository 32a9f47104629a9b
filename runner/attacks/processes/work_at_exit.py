"""Goes on in exit handlers, finalisers and threads that are no daemons.

seen: returned 1
"""

import atexit
import threading
import time


class Finaliser:
    def __del__(self):
        time.sleep(60)


KEPT = Finaliser()


def f():
    atexit.register(time.sleep, 60)
    threading.Thread(target=time.sleep, args=(60,)).start()
    return 1

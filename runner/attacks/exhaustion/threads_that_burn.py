"""Burns time in threads while the main one sleeps.

seen: exceeded time
"""

import hashlib
import threading
import time


def f():
    def burn():
        while True:
            hashlib.sha256(bytes(1 << 20)).digest()

    for _ in range(2):
        threading.Thread(target=burn, daemon=True).start()
    time.sleep(60)

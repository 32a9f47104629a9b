"""Goes on writing to output and results after its answer.

cases: 3
seen: returned 1
seen: died
"""

import threading


def f(x):
    def write():
        while True:
            os.write(1, b"late")

    if x == 0:
        threading.Thread(target=write, daemon=True).start()
    return 1

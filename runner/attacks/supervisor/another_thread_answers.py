"""Answers from another thread while the case goes on.

cases: 2
seen: returned 0
seen: died
seen: exceeded time
"""

import threading


def f(x):
    def answer():
        while True:
            say('{"case":"returned","value":0}')

    threading.Thread(target=answer, daemon=True).start()
    while True:
        pass

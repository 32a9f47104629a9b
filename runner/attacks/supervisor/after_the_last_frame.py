"""Goes on writing results after the last frame, in many threads, far beyond what they may take.

limits: results=1000 cpu=1s
seen: returned 1
seen: exceeded output
"""

import threading


def flood():
    while True:
        os.write(RESULTS, bytes(60_000))


def f():
    say('{"case":"returned","value":1}' + " " * 500)
    for _ in range(8):
        threading.Thread(target=flood, daemon=True).start()
    flood()

"""Changes its answer from another thread while it is read.

cases: 2
seen: returned
seen: unreadable
seen: raised RuntimeError
seen: died
seen: exceeded time
"""

import threading


def f(x):
    answer = {str(n): [n] for n in range(50_000)}

    def change():
        while True:
            for n in range(50_000):
                answer.pop(str(n), None)
                answer[str(n)] = answer

    sys.setswitchinterval(1e-6)
    threading.Thread(target=change, daemon=True).start()
    return answer

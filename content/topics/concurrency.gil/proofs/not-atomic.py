import dis
import threading

all_inside = threading.Barrier(4, timeout=10)


class Number(int):
    def __add__(self, other):
        all_inside.wait()       # every thread has read n, none has written it
        return Number(int(self) + other)


n = Number(0)


def increment():
    global n
    n += 1


steps = [i.opname for i in dis.get_instructions(increment)]
print([s for s in steps if s in ("LOAD_GLOBAL", "BINARY_OP", "STORE_GLOBAL")])

threads = [threading.Thread(target=increment) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("4 threads added 1 each, n =", n)

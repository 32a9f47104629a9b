import threading
import time

lock = threading.Lock()
asleep = peak = 0


def wait_for_network():
    global asleep, peak
    with lock:
        asleep += 1
        peak = max(peak, asleep)
    time.sleep(0.4)             # the GIL is free here
    with lock:
        asleep -= 1


threads = [threading.Thread(target=wait_for_network) for _ in range(5)]
for thread in threads:
    thread.start()
sum(range(10_000))
print("main thread worked while they slept:", any(t.is_alive() for t in threads))
for thread in threads:
    thread.join()
print("threads asleep at once:", peak)

from collections import deque

CAPACITY, PATIENCE = 100, 1                 # requests a second; a client waits one second


def run(arrivals, limit=None):
    """A FIFO queue in steps of 10 ms; returns useful answers in each second."""
    queue, useful = deque(), []
    for second, rate in enumerate(arrivals):
        done = 0
        for step in range(100):
            now = second * 100 + step
            for _ in range((step + 1) * rate // 100 - step * rate // 100):
                if limit is None or len(queue) < limit:
                    queue.append(now)       # otherwise: 503 at once, costing nothing
            for _ in range(CAPACITY // 100):
                if queue and now - queue.popleft() < PATIENCE * 100:
                    done += 1               # else the work is done for nobody
        useful.append(done)
    return useful


load = [80, 80] + [150] * 6 + [80] * 12     # six seconds of overload
print("endless queue: ", run(load))
print("at most 50:    ", run(load, limit=50))

from collections import Counter
from random import Random

CLIENTS, RETRIES, BASE = 1000, 3, 1.0


def busiest(jitter):
    rnd = Random(7)
    slots = Counter()
    for _ in range(CLIENTS):
        t = 0.0                                 # all failed at the same moment
        for attempt in range(RETRIES):
            cap = BASE * 2 ** attempt
            t += rnd.uniform(0, cap) if jitter else cap
            slots[int(t * 10)] += 1             # slots of 100 ms
    return max(slots.values()), sum(slots.values())


top, total = busiest(jitter=False)
print(f"no jitter: busiest 100 ms sees {top} of {total} retries")
top, total = busiest(jitter=True)
print("full jitter: busiest 100 ms sees under 200:", top < 200)

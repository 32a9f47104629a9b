# time: O(n^2)
# memory: O(n)
from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    needed = Counter(required)
    best: list[int] = []
    start = 0
    for end in range(1, len(events) + 1):
        while not needed - Counter(events[start:end]):
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            start += 1
    return best

# time: O(n * k)
# memory: O(k)
from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    needed = Counter(required)
    inside: Counter[str] = Counter()
    best: list[int] = []
    start = 0
    for end, event in enumerate(events, start=1):
        inside[event] += event in needed
        while all(inside[code] >= count for code, count in needed.items()):
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            if events[start] in needed:
                inside[events[start]] -= 1
            start += 1
    return best

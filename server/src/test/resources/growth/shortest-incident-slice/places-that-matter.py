# time: O(n)
# memory: O(n)
from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    lacking = Counter(required)
    missing = len(required)
    places = [place for place, event in enumerate(events) if event in lacking]
    best: list[int] = []
    left = 0
    for place in places:
        missing -= lacking[events[place]] > 0
        lacking[events[place]] -= 1
        while not missing:
            start = places[left]
            if not best or place + 1 - start < best[1] - best[0]:
                best = [start, place + 1]
            lacking[events[start]] += 1
            missing += lacking[events[start]] > 0
            left += 1
    return best

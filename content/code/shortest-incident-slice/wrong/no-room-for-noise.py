from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    length = len(required)
    wanted = Counter(required)
    for start in range(len(events) - length + 1):
        if Counter(events[start:start + length]) == wanted:
            return [start, start + length]
    return []

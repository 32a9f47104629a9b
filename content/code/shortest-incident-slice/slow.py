from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    best: list[int] = []
    for start in range(len(events)):
        wanted = Counter(required)
        missing = len(required)
        for position in range(start, len(events)):
            event = events[position]
            if wanted[event] > 0:
                missing -= 1
                wanted[event] -= 1
            if missing == 0:
                length = position + 1 - start
                if not best or length < best[1] - best[0]:
                    best = [start, position + 1]
                break
    return best

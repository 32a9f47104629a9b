from collections import Counter


def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    wanted = Counter(required)
    missing = len(required)
    best: list[int] = []
    start = 0
    for end, event in enumerate(events, start=1):
        if event not in wanted:
            continue
        if wanted[event] > 0:
            missing -= 1
        wanted[event] -= 1
        while missing == 0:
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            leaving = events[start]
            start += 1
            if leaving in wanted:
                wanted[leaving] += 1
                if wanted[leaving] > 0:
                    missing += 1
    return best

def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    needed = set(required)
    inside: dict[str, int] = {}
    best: list[int] = []
    start = 0
    for end, event in enumerate(events, start=1):
        if event in needed:
            inside[event] = inside.get(event, 0) + 1
        while len(inside) == len(needed):
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            leaving = events[start]
            start += 1
            if leaving in needed:
                inside[leaving] -= 1
                if inside[leaving] == 0:
                    del inside[leaving]
    return best

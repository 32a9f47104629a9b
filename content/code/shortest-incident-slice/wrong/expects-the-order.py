def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    best: list[int] = []
    for start, event in enumerate(events):
        if event != required[0]:
            continue
        found = 0
        for position in range(start, len(events)):
            if events[position] == required[found]:
                found += 1
            if found == len(required):
                if not best or position + 1 - start < best[1] - best[0]:
                    best = [start, position + 1]
                break
    return best

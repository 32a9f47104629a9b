def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    best = [0, 0, net[0]]
    first, total = 0, 0
    for minute, result in enumerate(net):
        total += result
        if total > best[2] or (total == best[2] and minute - first < best[1] - best[0]):
            best = [first, minute, total]
        if total < 0:
            first, total = minute + 1, 0
    return best

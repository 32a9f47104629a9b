def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    best = [0, 0, net[0]]
    first, total = 0, 0
    for minute, result in enumerate(net):
        if total > 0:
            total += result
        else:
            first, total = minute, result
        if total > best[2]:
            best = [first, minute, total]
    return best

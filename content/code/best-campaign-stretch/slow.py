def best_stretch(net: list[int]) -> list[int]:
    best: list[int] = []
    for first in range(len(net)):
        total = 0
        for last in range(first, len(net)):
            total += net[last]
            if not best or total > best[2]:
                best = [first, last, total]
            elif total == best[2] and last - first < best[1] - best[0]:
                best = [first, last, total]
    return best

# time: O(n)
# memory: O(n)
from itertools import accumulate


def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    before = [0, *accumulate(net)]
    best = (net[0], 0, 0, 0)
    lowest = 0
    for last in range(len(net)):
        if before[last] <= before[lowest]:
            lowest = last
        total = before[last + 1] - before[lowest]
        best = max(best, (total, lowest - last, -lowest, last))
    return [-best[2], best[3], best[0]]

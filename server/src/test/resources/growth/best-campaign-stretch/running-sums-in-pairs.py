# time: O(n^2)
# memory: O(n)
from itertools import accumulate


def best_stretch(net: list[int]) -> list[int]:
    before = [0, *accumulate(net)]
    best: list[int] = []
    for length in range(1, len(net) + 1):
        for first in range(len(net) - length + 1):
            total = before[first + length] - before[first]
            if not best or total > best[2]:
                best = [first, first + length - 1, total]
    return best

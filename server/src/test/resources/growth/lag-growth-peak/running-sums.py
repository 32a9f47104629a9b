# time: O(n)
# memory: O(n)
from itertools import accumulate


def peak_growth(changes: list[int], window: int) -> float:
    sums = [0, *accumulate(changes)]
    growths = (after - before for before, after in zip(sums, sums[window:]))
    return max(growths, default=0) / window

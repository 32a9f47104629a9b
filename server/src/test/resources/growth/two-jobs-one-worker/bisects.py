# time: O(n log n)
# memory: O(1)
from bisect import bisect_right


def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    most = 0
    for first, size in enumerate(sizes):
        second = bisect_right(sizes, memory - size, first + 1) - 1
        if second > first and size + sizes[second] > most:
            most = size + sizes[second]
            best = [first, second]
    return best

# time: O(n)
# memory: O(k)
from collections import Counter


def longest_batch(warehouses: list[int], limit: int) -> int:
    inside: Counter[int] = Counter()
    start = best = 0
    for end, warehouse in enumerate(warehouses, start=1):
        inside[warehouse] += 1
        while len(inside) > limit:
            leaving = warehouses[start]
            inside[leaving] -= 1
            if not inside[leaving]:
                del inside[leaving]
            start += 1
        best = max(best, end - start)
    return best

from collections import Counter


def longest_batch(warehouses: list[int], limit: int) -> int:
    counts: Counter[int] = Counter()
    best = 0
    left = 0
    for right, warehouse in enumerate(warehouses):
        counts[warehouse] += 1
        while len(counts) > limit:
            counts[warehouses[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best

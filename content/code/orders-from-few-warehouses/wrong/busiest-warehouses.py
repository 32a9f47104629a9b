from collections import Counter


def longest_batch(warehouses: list[int], limit: int) -> int:
    busiest = {warehouse for warehouse, _ in Counter(warehouses).most_common(limit)}
    best = 0
    length = 0
    for warehouse in warehouses:
        length = length + 1 if warehouse in busiest else 0
        best = max(best, length)
    return best

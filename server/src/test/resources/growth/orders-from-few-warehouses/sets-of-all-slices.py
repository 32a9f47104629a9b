# time: O(n^3)
# memory: O(n)
def longest_batch(warehouses: list[int], limit: int) -> int:
    best = 0
    for start in range(len(warehouses)):
        for end in range(start + 1, len(warehouses) + 1):
            if len(set(warehouses[start:end])) <= limit:
                best = max(best, end - start)
    return best

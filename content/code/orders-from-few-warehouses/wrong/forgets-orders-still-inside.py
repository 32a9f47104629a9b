def longest_batch(warehouses: list[int], limit: int) -> int:
    inside: set[int] = set()
    best = 0
    left = 0
    for right, warehouse in enumerate(warehouses):
        inside.add(warehouse)
        while len(inside) > limit:
            inside.discard(warehouses[left])
            left += 1
        best = max(best, right - left + 1)
    return best

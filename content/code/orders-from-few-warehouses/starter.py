def longest_batch(warehouses: list[int], limit: int) -> int:
    # warehouse -> position of its last order; the first key was not seen for the longest time
    last_seen: dict[int, int] = {}
    best = 0
    start = 0
    for position, warehouse in enumerate(warehouses):
        last_seen[warehouse] = position
        if len(last_seen) > limit:
            oldest = next(iter(last_seen))
            start = last_seen.pop(oldest) + 1
        best = max(best, position - start + 1)
    return best

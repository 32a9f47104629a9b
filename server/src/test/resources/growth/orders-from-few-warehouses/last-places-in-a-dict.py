# time: O(n * k)
# memory: O(k)
def longest_batch(warehouses: list[int], limit: int) -> int:
    last: dict[int, int] = {}
    start = best = 0
    for place, warehouse in enumerate(warehouses):
        last[warehouse] = place
        if len(last) > limit:
            oldest = min(last, key=last.__getitem__)
            start = last.pop(oldest) + 1
        best = max(best, place - start + 1)
    return best

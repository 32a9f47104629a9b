from collections import OrderedDict


def longest_batch(warehouses: list[int], limit: int) -> int:
    # warehouse -> position of its last order; the first key was not seen for the longest time
    last_seen: OrderedDict[int, int] = OrderedDict()
    best = 0
    start = 0
    for position, warehouse in enumerate(warehouses):
        last_seen[warehouse] = position
        last_seen.move_to_end(warehouse)
        if len(last_seen) > limit:
            _, last_position = last_seen.popitem(last=False)
            start = last_position + 1
        best = max(best, position - start + 1)
    return best

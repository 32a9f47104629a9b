def longest_batch(warehouses: list[int], limit: int) -> int:
    if limit == 0:
        return 0
    visited: set[int] = set()
    best = 0
    length = 0
    for warehouse in warehouses:
        if warehouse not in visited and len(visited) == limit:
            visited.clear()
            length = 0
        visited.add(warehouse)
        length += 1
        best = max(best, length)
    return best

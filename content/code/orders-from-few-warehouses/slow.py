def longest_batch(warehouses: list[int], limit: int) -> int:
    best = 0
    for start in range(len(warehouses)):
        visited: set[int] = set()
        length = 0
        for position in range(start, len(warehouses)):
            visited.add(warehouses[position])
            if len(visited) > limit:
                break
            length += 1
        best = max(best, length)
    return best

# time: O(n^2)
# memory: O(k)
def longest_batch(warehouses: list[int], limit: int) -> int:
    best = 0
    for start in range(len(warehouses)):
        visited = set()
        for place in range(start, len(warehouses)):
            visited.add(warehouses[place])
            if len(visited) <= limit:
                best = max(best, place - start + 1)
    return best

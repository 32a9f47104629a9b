def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    best_gap = memory + 1
    left = 0
    right = len(sizes) - 1
    while left < right:
        total = sizes[left] + sizes[right]
        if abs(memory - total) < best_gap:
            best_gap = abs(memory - total)
            best = [left, right]
        if total > memory:
            right -= 1
        else:
            left += 1
    return best

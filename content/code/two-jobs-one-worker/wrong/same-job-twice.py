def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    best_total = 0
    left = 0
    right = len(sizes) - 1
    while left <= right:
        total = sizes[left] + sizes[right]
        if total > memory:
            right -= 1
            continue
        if total > best_total:
            best_total = total
            best = [left, right]
        left += 1
    return best

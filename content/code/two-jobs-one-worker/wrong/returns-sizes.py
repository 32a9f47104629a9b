def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    left = 0
    right = len(sizes) - 1
    while left < right:
        total = sizes[left] + sizes[right]
        if total > memory:
            right -= 1
        else:
            if total > sum(best):
                best = [sizes[left], sizes[right]]
            left += 1
    return best

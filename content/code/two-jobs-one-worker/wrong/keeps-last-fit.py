def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    left = 0
    right = len(sizes) - 1
    while left < right:
        if sizes[left] + sizes[right] <= memory:
            best = [left, right]
            left += 1
        else:
            right -= 1
    return best

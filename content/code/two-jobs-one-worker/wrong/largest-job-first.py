from bisect import bisect_right


def best_pair(sizes: list[int], memory: int) -> list[int]:
    for right in range(len(sizes) - 1, 0, -1):
        left = bisect_right(sizes, memory - sizes[right], 0, right) - 1
        if left >= 0:
            return [left, right]
    return []

# time: O(n^2)
# memory: O(n^2)
def best_pair(sizes: list[int], memory: int) -> list[int]:
    pairs = [
        (sizes[i] + sizes[j] <= memory and sizes[i] + sizes[j], i, j)
        for i in range(len(sizes))
        for j in range(i + 1, len(sizes))
    ]
    total, i, j = max(pairs, default=(0, 0, 0))
    return [i, j] if total else []

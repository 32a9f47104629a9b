# time: O(n^3)
# memory: O(n)
def count_stretches(amounts: list[int], gap: int) -> int:
    size = len(amounts)
    return sum(sum(amounts[first:end]) == gap for first in range(size) for end in range(first + 1, size + 1))

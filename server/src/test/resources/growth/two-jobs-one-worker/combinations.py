# time: O(n^2)
# memory: O(n)
# combinations copies the range into a tuple
from itertools import combinations


def best_pair(sizes: list[int], memory: int) -> list[int]:
    fitting = ((i, j) for i, j in combinations(range(len(sizes)), 2) if sizes[i] + sizes[j] <= memory)
    return list(max(fitting, key=lambda pair: sizes[pair[0]] + sizes[pair[1]], default=()))

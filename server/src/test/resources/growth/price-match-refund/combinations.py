# time: O(n^2)
# memory: O(n)
# combinations copies the list into a tuple
from itertools import combinations


def largest_refund(prices: list[int]) -> int:
    return max(0, max((bought - later for bought, later in combinations(prices, 2)), default=0))

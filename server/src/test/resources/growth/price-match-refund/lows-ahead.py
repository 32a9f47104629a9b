# time: O(n)
# memory: O(n)
from itertools import accumulate


def largest_refund(prices: list[int]) -> int:
    lows = list(accumulate(reversed(prices), min))[::-1]
    return max((price - low for price, low in zip(prices, lows)), default=0)

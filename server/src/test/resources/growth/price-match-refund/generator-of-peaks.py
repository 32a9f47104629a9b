# time: O(n)
# memory: O(1)
from itertools import accumulate


def largest_refund(prices: list[int]) -> int:
    return max((peak - price for peak, price in zip(accumulate(prices, max), prices)), default=0)

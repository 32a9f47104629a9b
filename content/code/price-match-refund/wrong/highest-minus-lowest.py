def largest_refund(prices: list[int]) -> int:
    if not prices:
        return 0
    return max(prices) - min(prices)

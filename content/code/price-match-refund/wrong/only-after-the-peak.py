def largest_refund(prices: list[int]) -> int:
    if not prices:
        return 0
    peak = prices.index(max(prices))
    return prices[peak] - min(prices[peak:])

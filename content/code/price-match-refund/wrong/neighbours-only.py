def largest_refund(prices: list[int]) -> int:
    best = 0
    for before, after in zip(prices, prices[1:]):
        best = max(best, before - after)
    return best

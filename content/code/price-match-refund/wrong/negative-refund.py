def largest_refund(prices: list[int]) -> int:
    if len(prices) < 2:
        return 0
    highest = prices[0]
    best = prices[0] - prices[1]
    for price in prices[1:]:
        best = max(best, highest - price)
        highest = max(highest, price)
    return best

def largest_refund(prices: list[int]) -> int:
    highest = 0
    best = 0
    for price in prices:
        best = max(best, highest - price)
        highest = max(highest, price)
    return best

def largest_refund(prices: list[int]) -> int:
    best = 0
    for bought in range(len(prices)):
        for claimed in range(bought + 1, len(prices)):
            if prices[bought] - prices[claimed] > best:
                best = prices[bought] - prices[claimed]
    return best

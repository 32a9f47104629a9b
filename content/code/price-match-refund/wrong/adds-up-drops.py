def largest_refund(prices: list[int]) -> int:
    refund = 0
    for before, after in zip(prices, prices[1:]):
        if after < before:
            refund += before - after
    return refund

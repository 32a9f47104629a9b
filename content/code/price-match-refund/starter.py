def largest_refund(prices: list[int]) -> int:
    pass

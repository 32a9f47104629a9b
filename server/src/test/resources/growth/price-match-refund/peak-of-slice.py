# time: O(n^2)
# memory: O(n)
def largest_refund(prices: list[int]) -> int:
    best = 0
    for day, price in enumerate(prices):
        best = max(best, max(prices[: day + 1]) - price)
    return best

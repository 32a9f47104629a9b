# time: O(n^2)
# memory: O(n^2)
def largest_refund(prices: list[int]) -> int:
    drops = [
        prices[bought] - prices[later] for bought in range(len(prices)) for later in range(bought, len(prices))
    ]
    return max(drops, default=0)

# time: O(n^3)
# memory: O(n)
def largest_refund(prices: list[int]) -> int:
    best = 0
    for bought in range(len(prices)):
        for later in range(bought, len(prices)):
            stretch = prices[bought : later + 1]
            best = max(best, max(stretch) - prices[later])
    return best

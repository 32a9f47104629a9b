# time: O(n log n)
# memory: O(n)
def largest_refund(prices: list[int]) -> int:
    if len(prices) < 2:
        return 0
    middle = len(prices) // 2
    before, after = prices[:middle], prices[middle:]
    return max(largest_refund(before), largest_refund(after), max(before) - min(after))

# time: O(n log n)
# memory: O(n)
def pair_for_card(prices: list[int], card: int) -> list[int]:
    order = sorted(range(len(prices)), key=prices.__getitem__)
    low, high = 0, len(order) - 1
    while low < high:
        total = prices[order[low]] + prices[order[high]]
        if total == card:
            return sorted((order[low], order[high]))
        if total < card:
            low += 1
        else:
            high -= 1
    return []

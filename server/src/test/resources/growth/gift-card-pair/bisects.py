# time: O(n log n)
# memory: O(n)
from bisect import bisect_left


def pair_for_card(prices: list[int], card: int) -> list[int]:
    ranked = sorted((price, number) for number, price in enumerate(prices))
    for place, (price, number) in enumerate(ranked):
        other = bisect_left(ranked, (card - price, -1), place + 1)
        if other < len(ranked) and ranked[other][0] == card - price:
            return sorted((number, ranked[other][1]))
    return []

# time: O(n)
# memory: O(n)
def pair_for_card(prices: list[int], card: int) -> list[int]:
    seen: set[int] = set()
    for number, price in enumerate(prices):
        if card - price in seen:
            return [prices.index(card - price), number]
        seen.add(price)
    return []

# time: O(n^2)
# memory: O(n)
def pair_for_card(prices: list[int], card: int) -> list[int]:
    seen: list[int] = []
    for number, price in enumerate(prices):
        if card - price in seen:
            return [seen.index(card - price), number]
        seen.append(price)
    return []

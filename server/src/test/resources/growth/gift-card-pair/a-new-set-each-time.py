# time: O(n^2)
# memory: O(n)
def pair_for_card(prices: list[int], card: int) -> list[int]:
    for number, price in enumerate(prices):
        if card - price in set(prices[:number]):
            return [prices.index(card - price), number]
    return []

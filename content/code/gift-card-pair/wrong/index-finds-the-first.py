def pair_for_card(prices: list[int], card: int) -> list[int]:
    known = set(prices)
    for number, price in enumerate(prices):
        if card - price in known:
            partner = prices.index(card - price)
            if partner != number:
                return sorted([number, partner])
            known.discard(price)
    return []

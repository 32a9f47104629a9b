def pair_for_card(prices: list[int], card: int) -> list[int]:
    seen_at: dict[int, int] = {}
    for number, price in enumerate(prices):
        partner = seen_at.get(card - price)
        if partner is not None:
            return [partner, number]
        seen_at[price] = number
    return []

def pair_for_card(prices: list[int], card: int) -> list[int]:
    number_of = {price: number for number, price in enumerate(prices)}
    for number, price in enumerate(prices):
        if card - price in number_of:
            return sorted([number, number_of[card - price]])
    return []

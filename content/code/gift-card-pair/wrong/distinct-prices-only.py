def pair_for_card(prices: list[int], card: int) -> list[int]:
    number_of = {price: number for number, price in enumerate(prices)}
    for price, number in number_of.items():
        partner = number_of.get(card - price)
        if partner is not None and partner != number:
            return sorted([number, partner])
    return []

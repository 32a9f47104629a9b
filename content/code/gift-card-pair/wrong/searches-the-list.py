def pair_for_card(prices: list[int], card: int) -> list[int]:
    passed: list[int] = []
    for number, price in enumerate(prices):
        if card - price in passed:
            return [passed.index(card - price), number]
        passed.append(price)
    return []

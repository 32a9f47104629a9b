def pair_for_card(prices: list[int], card: int) -> list[int]:
    pass

def pair_for_card(prices: list[int], card: int) -> list[int]:
    for first in range(len(prices)):
        for second in range(first + 1, len(prices)):
            if prices[first] + prices[second] == card:
                return [first, second]
    return []

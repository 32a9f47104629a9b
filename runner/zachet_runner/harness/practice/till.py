"""What the tests beside it are of."""


def total(prices: list[int]) -> int:
    """The sum."""
    return sum(prices)

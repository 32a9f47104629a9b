def pair_for_card(prices: list[int], card: int) -> list[int]:
    ordered = sorted(prices)
    left, right = 0, len(ordered) - 1
    while left < right:
        total = ordered[left] + ordered[right]
        if total == card:
            return [left, right]
        if total < card:
            left += 1
        else:
            right -= 1
    return []

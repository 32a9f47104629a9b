from collections import Counter


def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    left = Counter(shelf)
    picked: list[str] = []
    for sku in order:
        if sku in left:
            left[sku] -= 1
            picked.append(sku)
    return picked

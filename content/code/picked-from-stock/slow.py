def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    left = shelf.copy()
    picked: list[str] = []
    for sku in order:
        if sku in left:
            left.remove(sku)
            picked.append(sku)
    return picked

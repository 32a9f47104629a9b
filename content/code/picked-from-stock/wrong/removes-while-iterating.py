def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    left: dict[str, int] = {}
    for sku in shelf:
        left[sku] = left.get(sku, 0) + 1
    for sku in order:
        if left.get(sku, 0) > 0:
            left[sku] -= 1
        else:
            order.remove(sku)
    return order

def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    available = set(shelf)
    return [sku for sku in order if sku in available]

def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    wanted = set(order)
    return [sku for sku in shelf if sku in wanted]

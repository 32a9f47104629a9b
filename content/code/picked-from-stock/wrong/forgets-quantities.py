def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    return list(set(order) & set(shelf))

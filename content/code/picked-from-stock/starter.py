def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    pass

def count_stretches(amounts: list[int], gap: int) -> int:
    pass

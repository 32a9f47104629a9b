def peak_growth(changes: list[int], window: int) -> float:
    pass

def best_stretch(net: list[int]) -> list[int]:
    pass

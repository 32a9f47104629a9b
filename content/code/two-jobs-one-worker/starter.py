def best_pair(sizes: list[int], memory: int) -> list[int]:
    pass

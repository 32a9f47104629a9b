def accept(requests: list[list[int]]) -> list[int]:
    pass

def shortest_slice(events: list[str], required: list[str]) -> list[int]:
    pass

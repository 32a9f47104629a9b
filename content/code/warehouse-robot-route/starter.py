def shortest_route(plan: list[str]) -> int:
    pass

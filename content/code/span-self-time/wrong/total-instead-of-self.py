def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    starts: list[int] = []
    for kind, name, at in events:
        if kind == "start":
            starts.append(at)
        else:
            spent[name] = spent.get(name, 0) + at - starts.pop()
    return spent

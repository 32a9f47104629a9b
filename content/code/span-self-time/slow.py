def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    for index, (kind, name, started) in enumerate(events):
        if kind != "start":
            continue
        own = 0
        depth = 0
        previous = started
        for inner_kind, _, at in events[index:]:
            if depth == 1:
                own += at - previous
            depth += 1 if inner_kind == "start" else -1
            previous = at
            if depth == 0:
                break
        spent[name] = spent.get(name, 0) + own
    return spent

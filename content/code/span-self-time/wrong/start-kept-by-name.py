def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    started: dict[str, int] = {}
    open_names: list[str] = []
    for kind, name, at in events:
        if kind == "start":
            started[name] = at
            open_names.append(name)
            continue
        open_names.pop()
        duration = at - started[name]
        spent[name] = spent.get(name, 0) + duration
        if open_names:
            spent[open_names[-1]] = spent.get(open_names[-1], 0) - duration
    return spent

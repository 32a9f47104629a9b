def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    open_names: list[str] = []
    previous = 0
    for kind, name, at in events:
        if open_names:
            spent[open_names[-1]] += at - previous
        if kind == "start":
            open_names.append(name)
            spent.setdefault(name, 0)
        else:
            open_names.pop()
        previous = at
    return spent

def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    open_names: list[str] = []
    previous = events[0][2] if events else 0
    for kind, name, at in events:
        spent.setdefault(name, 0)
        running = open_names[-1] if open_names else name
        spent[running] += at - previous
        if kind == "start":
            open_names.append(name)
        else:
            open_names.pop()
        previous = at
    return spent

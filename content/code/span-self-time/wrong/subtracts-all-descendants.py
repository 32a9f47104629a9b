def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    open_spans: list[tuple[str, int]] = []
    for kind, name, at in events:
        if kind == "start":
            open_spans.append((name, at))
            continue
        _, started = open_spans.pop()
        duration = at - started
        spent[name] = spent.get(name, 0) + duration
        for outer, _ in open_spans:
            spent[outer] = spent.get(outer, 0) - duration
    return spent

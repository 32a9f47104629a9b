def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    open_spans: list[tuple[str, int]] = []
    previous_kind = ""
    for kind, name, at in events:
        if kind == "start":
            if open_spans and previous_kind == "start":
                outer, started = open_spans[-1]
                spent[outer] += at - started
            open_spans.append((name, at))
            spent.setdefault(name, 0)
        else:
            _, started = open_spans.pop()
            if previous_kind == "start":
                spent[name] += at - started
        previous_kind = kind
    return spent

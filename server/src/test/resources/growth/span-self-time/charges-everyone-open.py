# time: O(n^2)
# memory: O(n)
def self_time(events: list[list]) -> dict[str, int]:
    spent = {name: 0 for _, name, _ in events}
    open_spans: list[list] = []
    for kind, name, at in events:
        if kind == "start":
            open_spans.append([name, at, 0])
            continue
        _, started, inside = open_spans.pop()
        spent[name] += at - started - inside
        for span in open_spans:
            span[2] += at - started - inside
    return spent

# time: O(n^2)
# memory: O(n)
def self_time(events: list[list]) -> dict[str, int]:
    spent: dict[str, int] = {}
    stack: list[str] = []
    before = 0
    for kind, name, at in events:
        if stack:
            spent[stack[-1]] += at - before
        spent.setdefault(name, 0)
        stack = stack + [name] if kind == "start" else stack[:-1]
        before = at
    return spent

# time: O(n)
# memory: O(n)
from collections import Counter


def self_time(events: list[list]) -> dict[str, int]:
    spent: Counter[str] = Counter()
    open_spans: list[tuple[str, int]] = []
    for kind, name, at in events:
        if kind == "start":
            open_spans.append((name, at))
            continue
        _, started = open_spans.pop()
        spent[name] += at - started
        if open_spans:
            spent[open_spans[-1][0]] -= at - started
    return dict(spent)

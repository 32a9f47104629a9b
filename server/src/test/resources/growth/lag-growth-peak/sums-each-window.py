# time: O(n^2)
# memory: O(1)
def peak_growth(changes: list[int], window: int) -> float:
    best = None
    for start in range(len(changes) - window + 1):
        total = sum(changes[minute] for minute in range(start, start + window))
        if best is None or total > best:
            best = total
    return 0.0 if best is None else best / window

def peak_growth(changes: list[int], window: int) -> float:
    if len(changes) < window:
        return 0.0
    current = best = sum(changes[:window])
    for start in range(1, len(changes) - window):
        current += changes[start + window - 1] - changes[start - 1]
        best = max(best, current)
    return best / window

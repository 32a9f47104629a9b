def peak_growth(changes: list[int], window: int) -> float:
    if len(changes) < window:
        return 0.0
    current = 0
    best = 0
    for minute, change in enumerate(changes):
        current += change
        if minute >= window:
            current -= changes[minute - window]
        if minute >= window - 1:
            best = max(best, current)
    return best / window

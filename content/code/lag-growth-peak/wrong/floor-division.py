def peak_growth(changes: list[int], window: int) -> float:
    if len(changes) < window:
        return 0.0
    current = best = sum(changes[:window])
    for minute in range(window, len(changes)):
        current += changes[minute] - changes[minute - window]
        best = max(best, current)
    return best // window

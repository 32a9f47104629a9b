def peak_growth(changes: list[int], window: int) -> float:
    current = best = sum(changes[:window])
    for minute in range(window, len(changes)):
        current += changes[minute] - changes[minute - window]
        best = max(best, current)
    return best / window

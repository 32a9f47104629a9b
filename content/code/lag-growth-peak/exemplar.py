from itertools import islice


def peak_growth(changes: list[int], window: int) -> float:
    if len(changes) < window:
        return 0.0
    current = best = sum(islice(changes, window))
    for minute in range(window, len(changes)):
        current += changes[minute] - changes[minute - window]
        if current > best:
            best = current
    return best / window

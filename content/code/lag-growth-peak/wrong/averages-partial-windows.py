from collections import deque


def peak_growth(changes: list[int], window: int) -> float:
    if len(changes) < window:
        return 0.0
    recent: deque[int] = deque()
    current = 0
    best = float("-inf")
    for change in changes:
        recent.append(change)
        current += change
        if len(recent) > window:
            current -= recent.popleft()
        best = max(best, current / len(recent))
    return best

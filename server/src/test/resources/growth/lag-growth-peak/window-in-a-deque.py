# time: O(n)
# memory: O(n)
from collections import deque


def peak_growth(changes: list[int], window: int) -> float:
    inside: deque[int] = deque()
    total = 0
    best = None
    for change in changes:
        inside.append(change)
        total += change
        if len(inside) > window:
            total -= inside.popleft()
        if len(inside) == window and (best is None or total > best):
            best = total
    return 0.0 if best is None else best / window

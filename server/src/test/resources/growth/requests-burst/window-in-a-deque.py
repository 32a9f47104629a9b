# time: O(n)
# memory: O(n)
from collections import deque


def peak_requests(moments: list[int], window: int) -> int:
    inside: deque[int] = deque()
    peak = 0
    for moment in moments:
        inside.append(moment)
        while moment - inside[0] >= window:
            inside.popleft()
        peak = max(peak, len(inside))
    return peak

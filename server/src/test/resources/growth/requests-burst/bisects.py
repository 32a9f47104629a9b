# time: O(n log n)
# memory: O(1)
from bisect import bisect_left


def peak_requests(moments: list[int], window: int) -> int:
    return max((bisect_left(moments, at + window) - first for first, at in enumerate(moments)), default=0)

# time: O(n^2)
# memory: O(1)
def peak_requests(moments: list[int], window: int) -> int:
    return max((sum(1 for at in moments if first <= at < first + window) for first in moments), default=0)

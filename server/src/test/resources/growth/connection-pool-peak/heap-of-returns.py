# time: O(n log n)
# memory: O(n)
from heapq import heappop, heappush


def peak_in_use(leases: list[list[int]]) -> int:
    peak = 0
    active: list[int] = []
    for taken, returned in sorted(leases):
        while active and active[0] <= taken:
            heappop(active)
        heappush(active, returned)
        peak = max(peak, len(active))
    return peak

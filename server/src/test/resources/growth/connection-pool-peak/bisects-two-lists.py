# time: O(n log n)
# memory: O(n)
from bisect import bisect_right


def peak_in_use(leases: list[list[int]]) -> int:
    takes = sorted(taken for taken, _ in leases)
    returns = sorted(returned for _, returned in leases)
    return max((bisect_right(takes, at) - bisect_right(returns, at) for at in takes), default=0)

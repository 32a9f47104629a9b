# time: O(n^2)
# memory: O(n)
def peak_in_use(leases: list[list[int]]) -> int:
    peak = 0
    active: list[int] = []
    for taken, returned in sorted(leases):
        active = [until for until in active if until > taken] + [returned]
        peak = max(peak, len(active))
    return peak

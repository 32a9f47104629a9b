from bisect import bisect_left, bisect_right


def peak_in_use(leases: list[list[int]]) -> int:
    taken_at = sorted(taken for taken, _ in leases)
    returned_at = sorted(returned for _, returned in leases)
    peak = 0
    for taken, returned in leases:
        started_before_end = bisect_left(taken_at, returned)
        ended_before_start = bisect_right(returned_at, taken)
        peak = max(peak, started_before_end - ended_before_start)
    return peak

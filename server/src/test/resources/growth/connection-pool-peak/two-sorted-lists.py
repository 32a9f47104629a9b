# time: O(n log n)
# memory: O(n)
def peak_in_use(leases: list[list[int]]) -> int:
    takes = sorted(taken for taken, _ in leases)
    returns = sorted(returned for _, returned in leases)
    peak = given_back = 0
    for taken_so_far, moment in enumerate(takes, start=1):
        while returns[given_back] <= moment:
            given_back += 1
        peak = max(peak, taken_so_far - given_back)
    return peak

# time: O(n^3)
# memory: O(n)
def peak_requests(moments: list[int], window: int) -> int:
    peak = 0
    for first in range(len(moments)):
        for end in range(first, len(moments)):
            inside = [at for at in moments[first : end + 1] if at - moments[first] < window]
            peak = max(peak, len(inside))
    return peak

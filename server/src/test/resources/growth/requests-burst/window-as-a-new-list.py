# time: O(n^2)
# memory: O(n)
def peak_requests(moments: list[int], window: int) -> int:
    inside: list[int] = []
    peak = 0
    for moment in moments:
        inside = [at for at in inside if moment - at < window]
        inside.append(moment)
        peak = max(peak, len(inside))
    return peak

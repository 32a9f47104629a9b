def peak_requests(moments: list[int], window: int) -> int:
    distinct = sorted(set(moments))
    peak = 0
    left = 0
    for right, moment in enumerate(distinct):
        while moment - distinct[left] >= window:
            left += 1
        peak = max(peak, right - left + 1)
    return peak

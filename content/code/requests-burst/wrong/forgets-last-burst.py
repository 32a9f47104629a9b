def peak_requests(moments: list[int], window: int) -> int:
    peak = 0
    left = 0
    for right, moment in enumerate(moments):
        if moment - moments[left] >= window:
            peak = max(peak, right - left)
        while moment - moments[left] >= window:
            left += 1
    return peak

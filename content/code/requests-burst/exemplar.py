def peak_requests(moments: list[int], window: int) -> int:
    peak = 0
    left = 0
    for right, moment in enumerate(moments):
        while moment - moments[left] >= window:
            left += 1
        count = right - left + 1
        if count > peak:
            peak = count
    return peak

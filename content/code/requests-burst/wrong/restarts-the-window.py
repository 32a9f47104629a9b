def peak_requests(moments: list[int], window: int) -> int:
    peak = 0
    start = 0
    count = 0
    for moment in moments:
        if count == 0 or moment - start >= window:
            start = moment
            count = 0
        count += 1
        peak = max(peak, count)
    return peak

def peak_requests(moments: list[int], window: int) -> int:
    peak = 0
    for first in range(len(moments)):
        count = 0
        for position in range(first, len(moments)):
            if moments[position] - moments[first] >= window:
                break
            count += 1
        peak = max(peak, count)
    return peak

# time: O(n log m + m)
# memory: O(m)
from bisect import bisect_right


def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    closings = [until for _, until in hours]
    common = []
    for start, end in shifts:
        at = bisect_right(closings, start)
        while at < len(hours) and hours[at][0] < end:
            common.append([max(start, hours[at][0]), min(end, hours[at][1])])
            at += 1
    return common

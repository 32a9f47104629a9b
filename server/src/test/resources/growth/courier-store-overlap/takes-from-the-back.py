# time: O(n + m)
# memory: O(n + m)
def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    shifts, hours = shifts[:], hours[:]
    common = []
    while shifts and hours:
        start = max(shifts[-1][0], hours[-1][0])
        end = min(shifts[-1][1], hours[-1][1])
        if start < end:
            common.append([start, end])
        if shifts[-1][0] > hours[-1][0]:
            shifts.pop()
        else:
            hours.pop()
    common.reverse()
    return common

# time: O(n^2)
# memory: O(n + m)
def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    shifts, hours = shifts[:], hours[:]
    common = []
    while shifts and hours:
        start = max(shifts[0][0], hours[0][0])
        end = min(shifts[0][1], hours[0][1])
        if start < end:
            common.append([start, end])
        if shifts[0][1] < hours[0][1]:
            shifts.pop(0)
        else:
            hours.pop(0)
    return common

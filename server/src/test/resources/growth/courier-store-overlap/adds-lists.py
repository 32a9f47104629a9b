# time: O(n * m)
# memory: O(1)
# result: O(n + m)
def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    for start, end in shifts:
        for opens, closes in hours:
            if opens < end and start < closes:
                common += [[max(start, opens), min(end, closes)]]
    return common

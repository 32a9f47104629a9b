def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    for shift_start, shift_end in shifts:
        for open_from, open_until in hours:
            start = max(shift_start, open_from)
            end = min(shift_end, open_until)
            if start < end:
                common.append([start, end])
    return common

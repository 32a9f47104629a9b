def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    i = j = 0
    while i < len(shifts) and j < len(hours):
        shift_start, shift_end = shifts[i]
        open_from, open_until = hours[j]
        if open_from <= shift_start < open_until:
            common.append([shift_start, min(shift_end, open_until)])
        elif open_from < shift_end <= open_until:
            common.append([open_from, shift_end])
        if shift_end < open_until:
            i += 1
        else:
            j += 1
    return common

def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    i = j = 0
    while i < len(shifts) and j < len(hours):
        start = max(shifts[i][0], hours[j][0])
        end = min(shifts[i][1], hours[j][1])
        if start < end:
            if common and common[-1][1] == start:
                common[-1][1] = end
            else:
                common.append([start, end])
        if shifts[i][1] < hours[j][1]:
            i += 1
        else:
            j += 1
    return common

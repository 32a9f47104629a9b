def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    i = j = 0
    while i < len(shifts) and j < len(hours):
        start = max(shifts[i][0], hours[j][0])
        end = min(shifts[i][1], hours[j][1])
        if start < end:
            common.append([start, end])
            i += 1
            j += 1
        elif shifts[i][1] < hours[j][1]:
            i += 1
        else:
            j += 1
    return common

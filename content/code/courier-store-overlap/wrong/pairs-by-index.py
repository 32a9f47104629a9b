def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    common: list[list[int]] = []
    for shift, opened in zip(shifts, hours):
        start = max(shift[0], opened[0])
        end = min(shift[1], opened[1])
        if start < end:
            common.append([start, end])
    return common

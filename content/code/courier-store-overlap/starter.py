def common_time(shifts: list[list[int]], hours: list[list[int]]) -> list[list[int]]:
    pass

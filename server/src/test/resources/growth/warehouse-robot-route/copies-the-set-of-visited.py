# time: O(n^2)
# memory: O(n)
def shortest_route(plan: list[str]) -> int:
    free = {(row, column): mark for row, line in enumerate(plan) for column, mark in enumerate(line) if mark != "#"}
    visited = {cell for cell, mark in free.items() if mark == "R"}
    wave = visited
    steps = 0
    while wave:
        if any(free[cell] == "D" for cell in wave):
            return steps
        near = {(row + down, column) for row, column in wave for down in (-1, 1)}
        near |= {(row, column + right) for row, column in wave for right in (-1, 1)}
        wave = {cell for cell in near if cell in free} - visited
        visited = visited | wave
        steps += 1
    return -1

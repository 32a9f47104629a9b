# time: O(n^2)
# memory: O(n)
def shortest_route(plan: list[str]) -> int:
    rows, columns = len(plan), len(plan[0])
    visited = [(row, line.index("R")) for row, line in enumerate(plan) if "R" in line]
    wave = visited[:]
    steps = 0
    while wave:
        following = []
        for row, column in wave:
            if plan[row][column] == "D":
                return steps
            for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                inside = 0 <= near[0] < rows and 0 <= near[1] < columns
                if inside and plan[near[0]][near[1]] != "#" and near not in visited:
                    visited.append(near)
                    following.append(near)
        wave = following
        steps += 1
    return -1

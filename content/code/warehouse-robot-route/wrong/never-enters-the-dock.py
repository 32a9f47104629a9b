from collections import deque

STEPS = ((-1, 0), (1, 0), (0, -1), (0, 1))


def shortest_route(plan: list[str]) -> int:
    rows, columns = len(plan), len(plan[0])
    start = next((row, line.index("R")) for row, line in enumerate(plan) if "R" in line)
    distance = {start: 0}
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        row, column = cell
        if plan[row][column] == "D":
            return distance[cell]
        for down, right in STEPS:
            near = row + down, column + right
            if not (0 <= near[0] < rows and 0 <= near[1] < columns):
                continue
            if plan[near[0]][near[1]] == "." and near not in distance:
                distance[near] = distance[cell] + 1
                queue.append(near)
    return -1

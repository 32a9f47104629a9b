def shortest_route(plan: list[str]) -> int:
    rows, columns = len(plan), len(plan[0])
    start = next((row, line.index("R")) for row, line in enumerate(plan) if "R" in line)
    dock = next((row, line.index("D")) for row, line in enumerate(plan) if "D" in line)
    reached = {start}
    steps = 0
    while dock not in reached:
        new = set()
        for row in range(rows):
            for column in range(columns):
                if plan[row][column] == "#" or (row, column) in reached:
                    continue
                vertical = (row - 1, column) in reached or (row + 1, column) in reached
                horizontal = (row, column - 1) in reached or (row, column + 1) in reached
                if vertical or horizontal:
                    new.add((row, column))
        if not new:
            return -1
        reached |= new
        steps += 1
    return steps

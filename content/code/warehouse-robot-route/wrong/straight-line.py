def shortest_route(plan: list[str]) -> int:
    robot = next((row, line.index("R")) for row, line in enumerate(plan) if "R" in line)
    dock = next((row, line.index("D")) for row, line in enumerate(plan) if "D" in line)
    return abs(robot[0] - dock[0]) + abs(robot[1] - dock[1])

def generate(random, size, shape):
    tiny = size < 10
    rows = size
    columns = random.randint(2, 6) if tiny else size + random.randint(0, 20)
    grid = [["."] * columns for _ in range(rows)]
    corners = [(0, 0), (rows - 1, columns - 1)]
    if shape == "aisles":
        for line in grid:
            for column in range(columns):
                if random.random() < 0.28:
                    line[column] = "#"
    elif shape == "serpentine":
        for row in range(1, rows, 2):
            grid[row] = ["#"] * columns
            grid[row][0 if row % 4 == 3 else columns - 1] = "."
        if (rows - 1) % 4 in (2, 3):
            corners[1] = (rows - 1, 0)
    elif shape == "walled-in":
        wall = columns * 3 // 4
        for line in grid:
            line[wall] = "#"
    if tiny:
        cells = [(row, column) for row in range(rows) for column in range(columns)]
        corners = random.sample(cells, 2)
    for mark, (row, column) in zip("RD", corners):
        grid[row][column] = mark
    return [["".join(line) for line in grid]]

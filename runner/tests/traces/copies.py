import copy

grid = [[0], [0]]
shallow = list(grid)
deep = copy.deepcopy(grid)
grid[0][0] = 7
grid.append([9])

# time: O(n)
# memory: O(n)
from collections import deque


def shortest_route(plan: list[str]) -> int:
    width = len(plan[0]) + 1
    cells = "#".join(plan) + "#" * (width + 1)
    distance = [-1] * len(cells)
    start = cells.index("R")
    distance[start] = 0
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        for near in (cell - width, cell - 1, cell + 1, cell + width):
            if cells[near] != "#" and distance[near] < 0:
                distance[near] = distance[cell] + 1
                queue.append(near)
    return distance[cells.index("D")]

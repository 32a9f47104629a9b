from collections import deque

ring = {i: [(i + 1) % 6, (i - 1) % 6] for i in range(6)}


def depth_first(start, goal):
    stack, dist = [start], {start: 0}
    while stack:
        here = stack.pop()
        for there in reversed(ring[here]):
            if there not in dist:
                dist[there] = dist[here] + 1
                stack.append(there)
    return dist[goal]


def breadth_first(start, goal):
    queue, dist = deque([start]), {start: 0}
    while queue:
        here = queue.popleft()
        for there in ring[here]:
            if there not in dist:
                dist[there] = dist[here] + 1
                queue.append(there)
    return dist[goal]


print("depth first:", [depth_first(0, goal) for goal in range(6)])
print("breadth first:", [breadth_first(0, goal) for goal in range(6)])

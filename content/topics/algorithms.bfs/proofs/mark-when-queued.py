from collections import deque

LAYERS, WIDTH = 6, 4              # every vertex of a layer is linked to all of the next


def neighbours(vertex):
    layer, _ = vertex
    return [(layer + 1, k) for k in range(WIDTH)] if layer < LAYERS else []


def queued(mark_when_queued):
    seen, queue, pushes = {(0, 0)}, deque([(0, 0)]), 1
    while queue:
        vertex = queue.popleft()
        seen.add(vertex)          # too late if this is the only mark
        for other in neighbours(vertex):
            if other not in seen:
                if mark_when_queued:
                    seen.add(other)
                queue.append(other)
                pushes += 1
    return pushes


print("mark when queued:", queued(True))
print("mark when taken: ", queued(False))

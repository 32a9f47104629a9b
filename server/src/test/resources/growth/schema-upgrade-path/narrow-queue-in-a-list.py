# time: O(n^2)
# measured: linear
# the queue stays short on these inputs, and so pop(0) moves little
# memory: O(n)
from collections import defaultdict


def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    following = defaultdict(list)
    for old, new in converters:
        following[old].append(new)
    came_from: dict[str, str] = {source: ""}
    queue = [source]
    while queue and target not in came_from:
        version = queue.pop(0)
        for new in following[version]:
            if new not in came_from:
                came_from[new] = version
                queue.append(new)
    if target not in came_from:
        return []
    path = [target]
    while path[-1] != source:
        path.append(came_from[path[-1]])
    return path[::-1]

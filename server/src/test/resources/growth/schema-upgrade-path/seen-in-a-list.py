# time: O(n^2)
# memory: O(n)
from collections import defaultdict


def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    following = defaultdict(list)
    for old, new in converters:
        following[old].append(new)
    seen = [source]
    came_from = {}
    for version in seen:
        for new in following[version]:
            if new not in seen:
                seen.append(new)
                came_from[new] = version
    if target not in seen:
        return []
    path = [target]
    while path[-1] != source:
        path.append(came_from[path[-1]])
    return path[::-1]

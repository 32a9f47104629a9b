# time: O(n^2)
# memory: O(n)
from collections import defaultdict, deque


def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    following = defaultdict(list)
    for old, new in converters:
        following[old].append(new)
    queue = deque([[source]])
    seen = {source}
    while queue:
        path = queue.popleft()
        if path[-1] == target:
            return path
        for new in following[path[-1]]:
            if new not in seen:
                seen.add(new)
                queue.append([*path, new])
    return []

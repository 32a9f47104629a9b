from collections import defaultdict, deque


def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    following: defaultdict[str, list[str]] = defaultdict(list)
    for old, new in converters:
        following[old].append(new)

    previous: dict[str, str] = {}
    seen = {source}
    queue = deque([source])
    while queue:
        version = queue.popleft()
        for new in following[version]:
            if new in seen:
                continue
            seen.add(new)
            previous[new] = version
            if new == target:
                path = [new]
                while path[-1] != source:
                    path.append(previous[path[-1]])
                return path[::-1]
            queue.append(new)
    return []

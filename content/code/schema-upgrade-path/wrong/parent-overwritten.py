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
        if version == target:
            break
        for new in following[version]:
            previous[new] = version
            if new not in seen:
                seen.add(new)
                queue.append(new)

    if target not in seen:
        return []
    path = [target]
    while path[-1] != source:
        path.append(previous[path[-1]])
    return path[::-1]

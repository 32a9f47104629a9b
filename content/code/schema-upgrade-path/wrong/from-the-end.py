from collections import defaultdict, deque


def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    following: defaultdict[str, list[str]] = defaultdict(list)
    for old, new in converters:
        following[old].append(new)

    previous: dict[str, str | None] = {source: None}
    queue = deque([source])
    while queue and target not in previous:
        version = queue.popleft()
        for new in following[version]:
            if new not in previous:
                previous[new] = version
                queue.append(new)

    if target not in previous:
        return []
    path: list[str] = []
    step: str | None = target
    while step is not None:
        path.append(step)
        step = previous[step]
    return path

# time: O(n)
# memory: O(n)
def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    before: dict[str, list[str]] = {}
    for old, new in converters:
        before.setdefault(new, []).append(old)
    next_step = {target: target}
    wave = [target]
    while wave and source not in next_step:
        earlier = []
        for version in wave:
            for old in before.get(version, []):
                if old not in next_step:
                    next_step[old] = version
                    earlier.append(old)
        wave = earlier
    if source not in next_step:
        return []
    path = [source]
    while path[-1] != target:
        path.append(next_step[path[-1]])
    return path

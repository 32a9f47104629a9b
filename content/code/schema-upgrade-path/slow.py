def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    previous: dict[str, str] = {}
    seen = {source}
    wave = [source]
    while wave and target not in seen:
        next_wave: list[str] = []
        for version in wave:
            for old, new in converters:
                if old == version and new not in seen:
                    seen.add(new)
                    previous[new] = version
                    next_wave.append(new)
        wave = next_wave

    if target not in seen:
        return []
    path = [target]
    while path[-1] != source:
        path.append(previous[path[-1]])
    return path[::-1]

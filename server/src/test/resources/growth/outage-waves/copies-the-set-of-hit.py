# time: O(n^2)
# memory: O(n)
def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers: dict[str, set[str]] = {}
    for caller, callee in calls:
        callers.setdefault(callee, set()).add(caller)
    hit = {failed}
    wave = hit
    waves = []
    while wave:
        reached = set().union(*(callers.get(service, ()) for service in wave))
        wave = reached - hit
        hit = hit | wave
        if wave:
            waves.append(sorted(wave))
    return waves

from collections import defaultdict


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers: defaultdict[str, list[str]] = defaultdict(list)
    for caller, callee in calls:
        callers[callee].append(caller)

    waves: list[list[str]] = []
    hit = {failed}
    wave = [failed]
    while wave:
        following: list[str] = []
        for service in wave:
            for caller in callers[service]:
                if caller not in hit:
                    hit.add(caller)
                    following.append(caller)
        if following:
            waves.append(sorted(following))
        wave = following
    return waves

from collections import defaultdict


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    called: defaultdict[str, list[str]] = defaultdict(list)
    for caller, callee in calls:
        called[caller].append(callee)

    waves: list[list[str]] = []
    hit = {failed}
    wave = [failed]
    while wave:
        following: list[str] = []
        for service in wave:
            for other in called[service]:
                if other not in hit:
                    hit.add(other)
                    following.append(other)
        if following:
            waves.append(sorted(following))
        wave = following
    return waves

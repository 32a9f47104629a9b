def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    waves: list[list[str]] = []
    hit = {failed}
    while True:
        wave: set[str] = set()
        for caller, callee in calls:
            if callee in hit and caller not in hit:
                wave.add(caller)
        if not wave:
            return waves
        waves.append(sorted(wave))
        hit |= wave

def peak_in_use(leases: list[list[int]]) -> int:
    changes: dict[int, int] = {}
    for taken, returned in leases:
        changes[taken] = 1
        changes[returned] = -1

    in_use = 0
    peak = 0
    for moment in sorted(changes):
        in_use += changes[moment]
        peak = max(peak, in_use)
    return peak

def peak_in_use(leases: list[list[int]]) -> int:
    events: list[tuple[int, int]] = []
    for taken, returned in leases:
        events.append((taken, 1))
        events.append((returned - 1, -1))
    events.sort(key=lambda event: event[0])

    in_use = 0
    peak = 0
    for _, change in events:
        in_use += change
        peak = max(peak, in_use)
    return peak

def peak_in_use(leases: list[list[int]]) -> int:
    peak = 0
    for moment, _ in leases:
        in_use = 0
        for taken, returned in leases:
            if taken <= moment < returned:
                in_use += 1
        peak = max(peak, in_use)
    return peak

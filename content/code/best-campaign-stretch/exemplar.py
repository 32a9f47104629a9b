def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    best_first, best_last, best_total = 0, 0, net[0]
    first, total = 0, 0
    for minute, result in enumerate(net):
        if total > 0:
            total += result
        else:
            first, total = minute, result
        shorter = minute - first < best_last - best_first
        if total > best_total or (total == best_total and shorter):
            best_first, best_last, best_total = first, minute, total
    return [best_first, best_last, best_total]

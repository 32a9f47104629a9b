def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    best_total, best_length = net[0], 1
    first, last, total = 0, 0, 0
    for minute, result in enumerate(net):
        if total > 0:
            total += result
        else:
            first, total = minute, result
        length = minute - first + 1
        if total > best_total or (total == best_total and length < best_length):
            best_total, best_length = total, length
            last = minute
    return [first, last, best_total]

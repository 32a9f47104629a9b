# time: O(n log n)
# memory: O(log n)
def best_stretch(net: list[int]) -> list[int]:
    if not net:
        return []
    total, shorter, earlier = best_within(net, 0, len(net))
    return [-earlier, -earlier - shorter, total]


def best_within(net: list[int], begin: int, end: int) -> tuple[int, int, int]:
    if end - begin == 1:
        return net[begin], 0, -begin
    middle = (begin + end) // 2
    left = total = net[middle - 1]
    first = middle - 1
    for minute in range(middle - 2, begin - 1, -1):
        total += net[minute]
        if total > left:
            left, first = total, minute
    right = total = net[middle]
    last = middle
    for minute in range(middle + 1, end):
        total += net[minute]
        if total > right:
            right, last = total, minute
    across = left + right, first - last, -first
    return max(best_within(net, begin, middle), best_within(net, middle, end), across)

# time: O(2^n)
# memory: O(n)
def accept(requests: list[list[int]]) -> list[int]:
    by_start = sorted(range(len(requests)), key=lambda number: requests[number][0])
    return best_of(requests, by_start, 0)


def best_of(requests: list[list[int]], left: list[int], free_from: int) -> list[int]:
    if not left:
        return []
    number, rest = left[0], left[1:]
    without = best_of(requests, rest, free_from)
    start, end = requests[number]
    if start < free_from:
        return without
    with_it = [number] + best_of(requests, rest, end)
    return max(with_it, without, key=len)

# time: O(n^3)
# memory: O(n)
def best_stretch(net: list[int]) -> list[int]:
    best: list[int] = []
    for first in range(len(net)):
        for last in range(first, len(net)):
            total = sum(net[first : last + 1])
            if not best or (total, best[1] - best[0]) > (best[2], last - first):
                best = [first, last, total]
    return best

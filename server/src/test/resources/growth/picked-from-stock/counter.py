# time: O(n + m)
# memory: O(n + m)
# the order is kept as a Counter too
from collections import Counter


def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    return list((Counter(order) & Counter(shelf)).elements())

# time: O(n)
# memory: O(1)
from itertools import takewhile


def equal_head(first, second) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second)))


def close_enough(primary: list[int], replica: list[int]) -> bool:
    longer, shorter = max(len(primary), len(replica)), min(len(primary), len(replica))
    if longer - shorter > 1:
        return False
    return equal_head(primary, replica) + equal_head(reversed(primary), reversed(replica)) >= longer - 1

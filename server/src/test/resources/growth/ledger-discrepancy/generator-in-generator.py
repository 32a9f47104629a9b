# time: O(n^2)
# memory: O(1)
from itertools import accumulate, islice


def count_stretches(amounts: list[int], gap: int) -> int:
    return sum(
        total == gap for first in range(len(amounts)) for total in accumulate(islice(amounts, first, None))
    )

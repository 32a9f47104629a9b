# time: O(n log n)
# memory: O(n)
from bisect import bisect_left
from collections import defaultdict
from itertools import accumulate


def count_stretches(amounts: list[int], gap: int) -> int:
    balances = [0, *accumulate(amounts)]
    places = defaultdict(list)
    for place, balance in enumerate(balances):
        places[balance].append(place)
    return sum(
        bisect_left(places[balance - gap], place) for place, balance in enumerate(balances) if balance - gap in places
    )

# time: O(n)
# memory: O(n)
# a group that never ends is kept as a list
from itertools import groupby


def longest_outage(checks: list[list]) -> int:
    longest = 0
    down_since = None
    for up, group in groupby(checks, key=lambda check: check[1]):
        moments = [at for at, _ in group]
        if up:
            if down_since is not None:
                longest = max(longest, moments[0] - down_since)
            down_since = None
        else:
            down_since = moments[0]
            longest = max(longest, moments[-1] - down_since)
    return longest

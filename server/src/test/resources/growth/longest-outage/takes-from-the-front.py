# time: O(n^2)
# memory: O(n)
def longest_outage(checks: list[list]) -> int:
    left = list(checks)
    longest = 0
    down_since = None
    while left:
        at, up = left.pop(0)
        if down_since is not None:
            longest = max(longest, at - down_since)
        if up:
            down_since = None
        elif down_since is None:
            down_since = at
    return longest
